package no.klarering.edition;

import no.klarering.kernel.ValidityPeriod;

/**
 * One record of an edition, as it is kept.
 *
 * @param kind what it is, such as {@code goods}; all records of a kind have values of one type
 * @param code what it is found by: commodity code, currency, code of a list
 * @param period when it is in force; from the first to the last day when its value has several
 *     periods
 * @param value a record that stands as JSON
 */
public record DataRecord(String kind, String code, ValidityPeriod period, Object value) {}
