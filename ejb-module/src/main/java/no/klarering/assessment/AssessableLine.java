package no.klarering.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.Money;
import no.klarering.tariff.CommodityCode;

/**
 * What the calculation needs of one item line.
 *
 * @param item 1496, from 1
 * @param origin box 34a, empty when not declared
 * @param preference letter of box 36; {@code N} none, {@code J} none claimed. That a proof of
 *     origin is named is input control's to see
 * @param reduction tariff reduction claimed
 * @param procedure four digits, box 37
 * @param customsValue whole kroner, box 46
 * @param netKilograms box 38, up to three decimals
 * @param supplementary box 41 quantity
 * @param voec the line carries a VOEC number: neither duty nor VAT is assessed at the border
 */
public record AssessableLine(
        int item,
        Optional<CommodityCode> commodity,
        Optional<CountryCode> origin,
        String preference,
        boolean reduction,
        String procedure,
        Money customsValue,
        BigDecimal netKilograms,
        Optional<BigDecimal> supplementary,
        boolean voec,
        List<DeclaredCharge> declared) {

    public AssessableLine {
        declared = List.copyOf(declared);
    }

    /** The first half of box 37; empty when none was declared. */
    public String requestedProcedure() {
        return procedure.length() < 2 ? "" : procedure.substring(0, 2);
    }
}
