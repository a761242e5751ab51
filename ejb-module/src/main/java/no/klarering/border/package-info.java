/**
 * The border ("grensepassering"): which transports are expected, what cameras and hands see of
 * them, the light that follows, what the goods are routed to, and what happens elsewhere because
 * they have entered.
 */
@Capability(
        name = "border",
        mayUse = {"kernel", "codes", "edition", "movement", "operations"},
        doors = "no.klarering.border")
package no.klarering.border;

import no.klarering.kernel.Capability;
