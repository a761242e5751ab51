/**
 * Goods on their way to the border ("Digitoll", "melde- og opplysningsplikt"): transports, master
 * and house consignments as they were reported, how they hang together, and what the crossing makes
 * of them.
 */
@Capability(
        name = "movement",
        mayUse = {"kernel", "codes", "edition", "party", "voec", "operations"},
        doors = "no.klarering.movement")
package no.klarering.movement;

import no.klarering.kernel.Capability;
