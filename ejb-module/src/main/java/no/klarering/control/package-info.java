/** Control orders: what officers are to look at, why, and how it ended. */
@Capability(
        name = "control",
        mayUse = {"kernel"},
        doors = "no.klarering.control")
package no.klarering.control;

import no.klarering.kernel.Capability;
