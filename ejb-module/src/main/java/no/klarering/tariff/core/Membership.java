package no.klarering.tariff.core;

import no.klarering.kernel.CountryCode;
import no.klarering.kernel.ValidityPeriod;

/** A country's membership of a country group in a period ("medlemsland"). */
public record Membership(String group, CountryCode country, ValidityPeriod period) {}
