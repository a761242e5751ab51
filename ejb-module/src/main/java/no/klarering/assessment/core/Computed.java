package no.klarering.assessment.core;

import java.math.BigDecimal;
import java.util.Optional;
import no.klarering.kernel.Money;
import no.klarering.tariff.RateKind;

/** A charge as we compute it, before it is compared. */
record Computed(
        String charge,
        int sequence,
        RateKind kind,
        BigDecimal basis,
        BigDecimal rate,
        Optional<String> countryGroup) {

    static Computed percentage(String charge, int sequence, BigDecimal basis, BigDecimal rate) {
        return new Computed(charge, sequence, RateKind.PERCENT, basis, rate, Optional.empty());
    }

    static Computed nothing(String charge, BigDecimal basis) {
        return percentage(charge, 1, basis, BigDecimal.ZERO);
    }

    boolean isDuty() {
        return charge.equals(LineAssessor.DUTY);
    }

    /** Whole kroner, half up: the published examples round every amount so. */
    Money amount() {
        var exact = basis.multiply(rate);
        return Money.ofRounded(kind == RateKind.PERCENT ? exact.movePointLeft(2) : exact);
    }
}
