/**
 * Traders, declarants and their permits, EDI addresses and credit: the registers that decisions are
 * checked against.
 */
@Capability(
        name = "party",
        mayUse = {"kernel", "edition"},
        doors = "no.klarering.party")
package no.klarering.party;

import no.klarering.kernel.Capability;
