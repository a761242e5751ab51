package no.klarering.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import no.klarering.kernel.Money;
import no.klarering.tariff.RateKind;

/**
 * One charge of one line as we compute it, with all it was computed from.
 *
 * @param countryGroup the group whose duty rate was used, empty for levies and VAT
 * @param declared the amount the declarant gave, empty when the declaration has no such line
 * @param agrees whether declared and computed are the same (a charge of 0 that is not declared
 *     agrees)
 * @param notRecomputed reason code when we could not compute and the declared amount stands
 */
public record AssessedCharge(
        int item,
        String charge,
        int sequence,
        RateKind kind,
        BigDecimal basis,
        BigDecimal rate,
        Money amount,
        Optional<String> countryGroup,
        Optional<Money> declared,
        boolean agrees,
        Optional<String> notRecomputed) {}
