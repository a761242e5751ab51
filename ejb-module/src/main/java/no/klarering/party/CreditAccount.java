package no.klarering.party;

import no.klarering.kernel.Money;
import no.klarering.kernel.OrganisationNumber;

/**
 * Monthly customs credit ("tollkreditt") of an importer: account number of eight digits, limit in
 * whole kroner.
 */
public record CreditAccount(String number, OrganisationNumber holder, Money limit, boolean open) {}
