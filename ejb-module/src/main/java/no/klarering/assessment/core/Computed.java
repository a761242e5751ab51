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

    /** Whole kroner, half up: the published examples round every amount so. */
    Money amount() {
        var exact = basis.multiply(rate);
        return Money.ofRounded(kind == RateKind.PERCENT ? exact.movePointLeft(2) : exact);
    }
}
