package no.klarering.party;

import no.klarering.kernel.OrganisationNumber;

/**
 * A registered organisation; {@code vatRegistered} importers assess import VAT themselves and must
 * not declare it (since 2017).
 */
public record Organisation(
        OrganisationNumber number, String name, String address, boolean vatRegistered) {}
