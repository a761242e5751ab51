package no.klarering.party;

import java.math.BigDecimal;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.ValidityPeriod;

/**
 * A registered exemption letter ("fritaksdokument"): goods of one holder that pay less, named in
 * box 44 by {@code UND} and the number.
 *
 * @param direction {@code IMPORT} or {@code EXPORT}
 * @param commodityPrefix two to eight digits
 * @param charge what is lowered, such as {@code TL}
 * @param rate above zero and below one million
 * @param rateUnit {@code P} per cent, {@code K} kroner a kilogram, {@code S} a piece, {@code L} a
 *     litre
 * @param quantity how much the letter is for
 * @param quantityUnit {@code P} pairs, {@code S} pieces, {@code V} kilograms
 * @param reason why it was given, or last changed
 */
public record Exemption(
        String number,
        OrganisationNumber holder,
        String direction,
        String commodityPrefix,
        String charge,
        BigDecimal rate,
        String rateUnit,
        BigDecimal quantity,
        String quantityUnit,
        String reason,
        ValidityPeriod period) {}
