/**
 * The customs tariff: commodity codes, duty and charge rates, country groups and exchange rates, by
 * edition and date.
 */
@Capability(
        name = "tariff",
        mayUse = {"kernel", "edition"},
        doors = "no.klarering.tariff")
package no.klarering.tariff;

import no.klarering.kernel.Capability;
