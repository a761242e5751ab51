/**
 * Customs declarations: what was declared, in which version, in which state, and whether it is
 * complete and right in itself.
 */
@Capability(
        name = "declaration",
        mayUse = {"kernel", "codes", "party", "tariff"},
        doors = "no.klarering.declaration")
package no.klarering.declaration;

import no.klarering.kernel.Capability;
