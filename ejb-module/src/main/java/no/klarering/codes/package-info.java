/**
 * Code lists and texts as data: countries, procedures, units, error texts, each with its validity.
 */
@Capability(
        name = "codes",
        mayUse = {"kernel", "edition"},
        doors = "no.klarering.codes")
package no.klarering.codes;

import no.klarering.kernel.Capability;
