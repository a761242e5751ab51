/**
 * Clearance ("tollbehandling"): the procedure that leads a declaration through control, assessment,
 * risk and settlement to its ending.
 */
@Capability(
        name = "clearance",
        mayUse = {
            "kernel",
            "agreement",
            "codes",
            "party",
            "tariff",
            "declaration",
            "doubles",
            "document",
            "movement",
            "border",
            "transit",
            "assessment",
            "risk",
            "control",
            "settlement",
            "voec",
            "messaging",
            "operations"
        },
        doors = "no.klarering.clearance")
package no.klarering.clearance;

import no.klarering.kernel.Capability;
