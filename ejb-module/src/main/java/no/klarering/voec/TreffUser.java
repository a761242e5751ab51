package no.klarering.voec;

import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.ValidityPeriod;

/** Somebody who used Treff before and may go on for a while; there are no new users. */
public record TreffUser(OrganisationNumber number, ValidityPeriod period) {}
