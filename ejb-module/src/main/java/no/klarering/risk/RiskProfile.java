package no.klarering.risk;

import java.util.Optional;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.Money;
import no.klarering.kernel.Text;
import no.klarering.kernel.ValidityPeriod;

/**
 * One risk profile as data. Every condition that is given must hold on the same line; one that is
 * empty does not restrict.
 *
 * @param commodityPrefix two to eight digits
 * @param minValue least line value in whole kroner
 * @param doubled goods that seem to be declared twice
 * @param reason shown to officers, with the placeholder {@code {other}} for the declaration that
 *     was there before
 * @param request sent to the declarant, with the placeholder {@code {line}}; empty when nothing is
 *     asked
 * @param daysToAnswer limit for the answer in days from the decision
 */
public record RiskProfile(
        String id,
        Lane lane,
        ValidityPeriod period,
        Optional<String> direction,
        Optional<String> category,
        Optional<String> commodityPrefix,
        Optional<CountryCode> origin,
        Optional<String> importer,
        Optional<Money> minValue,
        Optional<Boolean> preferenceClaimed,
        Optional<DoubledGoods> doubled,
        Text reason,
        String request,
        int daysToAnswer) {

    /**
     * How sure it must be that goods were declared before.
     *
     * @param certain likely is not enough
     * @param byAnother one's own declaration is not meant
     */
    public record DoubledGoods(boolean certain, boolean byAnother) {}
}
