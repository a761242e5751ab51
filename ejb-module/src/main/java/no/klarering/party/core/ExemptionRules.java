package no.klarering.party.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.klarering.party.Exemption;

/**
 * What an exemption letter must satisfy when it is registered or changed; each demand has its error
 * number.
 */
final class ExemptionRules {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Set<String> QUANTITY_UNITS = Set.of("P", "S", "V");
    private static final Set<String> RATE_UNITS = Set.of("P", "K", "S", "L");

    /** Changes are judged against what stands; a first register has nothing to be judged by. */
    private static final List<Rule> ALL =
            List.of(
                    ExemptionRules::quantityUnitIsKnown,
                    ExemptionRules::rateIsSensible,
                    ExemptionRules::rateUnitIsKnown,
                    ExemptionRules::reasonIsGiven,
                    ExemptionRules::beginsLater,
                    ExemptionRules::staysWithItsHolder,
                    ExemptionRules::whatHasBegunCanOnlyEnd);

    private ExemptionRules() {}

    /**
     * A letter as it shall be.
     *
     * @param before as it stands, when the number is registered
     * @param register whether there is a register that it would change
     */
    record Change(Exemption letter, Optional<Exemption> before, boolean register, LocalDate today) {

        private boolean isNew() {
            return register && before.isEmpty();
        }

        private boolean hasBegun() {
            return before.filter(b -> !b.period().from().isAfter(today)).isPresent();
        }
    }

    /** A demand that is not met: its error number, the column, and what is wrong. */
    record Fault(String number, String column, String what) {}

    @FunctionalInterface
    private interface Rule {

        Stream<Fault> faults(Change change);
    }

    static List<Fault> check(Change change) {
        return ALL.stream().flatMap(rule -> rule.faults(change)).toList();
    }

    /** 61. */
    private static Stream<Fault> quantityUnitIsKnown(Change change) {
        var unit = change.letter().quantityUnit();
        return unless(
                QUANTITY_UNITS.contains(unit),
                "61",
                "quantity_unit",
                "The quantity unit must be P, S or V, not " + unit + ".");
    }

    /** 62. */
    private static Stream<Fault> rateIsSensible(Change change) {
        var rate = change.letter().rate();
        return unless(
                rate.signum() > 0 && rate.compareTo(MILLION) < 0,
                "62",
                "rate",
                "The rate must be above zero and below one million, not " + rate + ".");
    }

    /** 64. */
    private static Stream<Fault> rateUnitIsKnown(Change change) {
        var unit = change.letter().rateUnit();
        return unless(
                RATE_UNITS.contains(unit),
                "64",
                "rate_unit",
                "The unit of the rate must be P, K, S or L, not " + unit + ".");
    }

    /** 65. */
    private static Stream<Fault> reasonIsGiven(Change change) {
        return unless(
                !change.letter().reason().isBlank(), "65", "reason", "There must be a reason.");
    }

    /** 51: what is new, or is moved before it has begun, begins after today. */
    private static Stream<Fault> beginsLater(Change change) {
        var from = change.letter().period().from();
        var moved =
                change.isNew()
                        || change.before()
                                .filter(b -> !b.period().from().equals(from))
                                .filter(b -> !change.hasBegun())
                                .isPresent();
        return unless(
                !moved || from.isAfter(change.today()),
                "51",
                "valid_from",
                "The letter must begin after " + change.today() + ", not on " + from + ".");
    }

    /** 60. */
    private static Stream<Fault> staysWithItsHolder(Change change) {
        var letter = change.letter();
        var same =
                change.before()
                        .map(
                                b ->
                                        b.holder().equals(letter.holder())
                                                && b.direction().equals(letter.direction()))
                        .orElse(true);
        return unless(
                same,
                "60",
                "number",
                "The letter stays with its holder and its direction: end it, and register another.");
    }

    /** 63: declarations may have used it, so that all it may get is another last day. */
    private static Stream<Fault> whatHasBegunCanOnlyEnd(Change change) {
        return unless(
                !change.hasBegun() || sameButForItsEnd(change.letter(), change.before().get()),
                "63",
                "number",
                "The letter has begun: it can be ended, and another registered for the rest.");
    }

    private static boolean sameButForItsEnd(Exemption letter, Exemption before) {
        return letter.commodityPrefix().equals(before.commodityPrefix())
                && letter.charge().equals(before.charge())
                && letter.rate().compareTo(before.rate()) == 0
                && letter.rateUnit().equals(before.rateUnit())
                && letter.quantity().compareTo(before.quantity()) == 0
                && letter.quantityUnit().equals(before.quantityUnit())
                && letter.period().from().equals(before.period().from());
    }

    private static Stream<Fault> unless(boolean met, String number, String column, String what) {
        return met ? Stream.empty() : Stream.of(new Fault(number, column, what));
    }
}
