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
 * @param reason shown to officers
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
        Text reason,
        String request,
        int daysToAnswer) {}
