/**
 * Risk profiles and screening: whether a declaration is let through, and if not, into which lane
 * and why.
 */
@Capability(
        name = "risk",
        mayUse = {"kernel", "edition"},
        doors = "no.klarering.risk")
package no.klarering.risk;

import no.klarering.kernel.Capability;
