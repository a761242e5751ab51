package no.klarering.assessment.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.klarering.assessment.AssessableLine;
import no.klarering.kernel.Money;
import no.klarering.tariff.ChargeRate;
import no.klarering.tariff.CountryGroup;
import no.klarering.tariff.TariffGoods;

/** One line together with what the tariff says of its goods on a day. */
record Goods(AssessableLine line, TariffGoods tariff, List<CountryGroup> groups, LocalDate date) {

    private static final String FREE_CIRCULATION = "40";

    /** The rates of a charge that are in force, by rule number. */
    List<ChargeRate> rates(String charge) {
        return tariff.charges().stream()
                .filter(c -> c.charge().equals(charge) && c.period().contains(date))
                .sorted(Comparator.comparingInt(ChargeRate::sequence))
                .toList();
    }

    BigDecimal value() {
        return line.customsValue().exact();
    }

    BigDecimal valueWith(Money charges) {
        return line.customsValue().plus(charges).exact();
    }

    boolean declares(String charge) {
        return !Comparison.declared(line, charge).isEmpty();
    }

    /** Relief may lower what goods owe that come back, so only free circulation is held to ours. */
    private boolean mayDeviate() {
        return !line.requestedProcedure().equals(FREE_CIRCULATION);
    }

    /** Ours against the declared charge; nothing when both are nothing. */
    LineOutcome compared(Computed ours) {
        if (ours.amount().isZero() && !declares(ours.charge()) && !ours.isDuty()) {
            return LineOutcome.NOTHING;
        }
        return held(ours, Comparison.compare(line, ours));
    }

    /** The outcome of a comparison, or the declared amount where a deviation may be right. */
    LineOutcome held(Computed ours, LineOutcome compared) {
        return compared.problems().isEmpty() || !mayDeviate()
                ? compared
                : stands(ours.charge(), StandingCharges.PROCEDURE_NOT_RECOMPUTED);
    }

    /** The declared amount of a charge, and why an officer must look at it. */
    LineOutcome stands(String charge, String reason) {
        return StandingCharges.of(line, charge, reason).and(LineOutcome.because(reason));
    }
}
