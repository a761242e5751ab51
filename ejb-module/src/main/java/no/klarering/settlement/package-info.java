/** Claims and credit: what is owed for a declaration, by whom, and whether credit suffices. */
@Capability(
        name = "settlement",
        mayUse = {"kernel", "party"},
        doors = "no.klarering.settlement")
package no.klarering.settlement;

import no.klarering.kernel.Capability;
