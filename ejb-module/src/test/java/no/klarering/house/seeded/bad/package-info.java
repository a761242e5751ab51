/** A capability that declares nothing and uses much. */
@Capability(
        name = "bad",
        mayUse = {},
        doors = "no.klarering.house.seeded.bad")
package no.klarering.house.seeded.bad;

import no.klarering.kernel.Capability;
