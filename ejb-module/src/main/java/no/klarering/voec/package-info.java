/**
 * Low-value goods from registered sellers abroad ("VOEC", VAT on e-commerce): what they are, to
 * whom they may go, and which way they are reported.
 */
@Capability(
        name = "voec",
        mayUse = {"kernel", "party", "edition"},
        doors = "no.klarering.voec")
package no.klarering.voec;

import no.klarering.kernel.Capability;
