/**
 * Duties, levies and VAT (box 47) for lines it is handed: computed anew and compared with what was
 * declared.
 */
@Capability(
        name = "assessment",
        mayUse = {"kernel", "tariff"},
        doors = "no.klarering.assessment")
package no.klarering.assessment;

import no.klarering.kernel.Capability;
