/** A capability that is used without being declared. */
@Capability(name = "other", mayUse = "bad", doors = "no.klarering.house.seeded.other")
package no.klarering.house.seeded.other;

import no.klarering.kernel.Capability;
