package no.klarering.party.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.ValidityPeriod;
import no.klarering.party.Exemption;
import no.klarering.party.core.ExemptionRules.Change;
import no.klarering.party.core.ExemptionRules.Fault;
import no.klarering.testing.Components;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExemptionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    @ParameterizedTest
    @CsvSource({
        "quantityUnit, P, ''",
        "quantityUnit, S, ''",
        "quantityUnit, V, ''",
        "quantityUnit, K, 61",
        "rate, 0, 62",
        "rate, 0.0001, ''",
        "rate, 999999.99, ''",
        "rate, 1000000, 62",
        "rateUnit, P, ''",
        "rateUnit, K, ''",
        "rateUnit, S, ''",
        "rateUnit, L, ''",
        "rateUnit, V, 64",
        "reason, a, ''",
        "reason, ' ', 65"
    })
    void asksOfEveryLetter(String component, String value, String faults) {
        var letter = with(letter(TODAY.plusDays(1)), component, value);

        var found = numbers(new Change(letter, Optional.empty(), false, TODAY));

        assertThat(found).isEqualTo(faults);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-03, true, 51", "2024-06-04, true, ''", "2024-06-03, false, ''"})
    void letsANewLetterBeginAfterToday(LocalDate from, boolean register, String faults) {
        var change = new Change(letter(from), Optional.empty(), register, TODAY);

        assertThat(numbers(change)).isEqualTo(faults);
    }

    @ParameterizedTest
    @CsvSource({
        // as it stands it begins; now it begins
        "2024-06-10, 2024-06-04, ''",
        "2024-06-10, 2024-06-03, 51",
        "2024-06-10, 2024-06-10, ''",
        "2024-06-03, 2024-06-03, ''",
        "2024-06-03, 2024-06-04, 63"
    })
    void movesTheBeginningOfWhatHasNotBegun(LocalDate stands, LocalDate from, String faults) {
        var change = new Change(letter(from), Optional.of(letter(stands)), true, TODAY);

        assertThat(numbers(change)).isEqualTo(faults);
    }

    @ParameterizedTest
    @CsvSource({
        "holder, 313002306, 60",
        "direction, EXPORT, 60",
        "charge, FA, ''",
        "rate, 2, ''",
        "quantity, 2, ''"
    })
    void keepsALetterWithItsHolderAndDirection(String component, String value, String faults) {
        var before = letter(TODAY.plusDays(1));

        var change = new Change(with(before, component, value), Optional.of(before), true, TODAY);

        assertThat(numbers(change)).isEqualTo(faults);
    }

    @ParameterizedTest
    @CsvSource({
        "commodityPrefix, 62, 63",
        "charge, FA, 63",
        "rate, 2, 63",
        "rate, 5.350, ''",
        "rateUnit, K, 63",
        "quantity, 2, 63",
        "quantityUnit, P, 63",
        "reason, another, ''"
    })
    void changesNothingOfWhatHasBegunButItsEndAndReason(
            String component, String value, String faults) {
        var before = letter(TODAY);

        var change = new Change(with(before, component, value), Optional.of(before), true, TODAY);

        assertThat(numbers(change)).isEqualTo(faults);
    }

    @Test
    void endsWhatHasBegun() {
        var before = letter(TODAY.minusYears(1));
        var ended =
                Components.with(
                        before, "period", ValidityPeriod.ofClosed(before.period().from(), TODAY));

        assertThat(numbers(new Change(ended, Optional.of(before), true, TODAY))).isEmpty();
    }

    private static String numbers(Change change) {
        return ExemptionRules.check(change).stream()
                .map(Fault::number)
                .collect(Collectors.joining(" "));
    }

    private static Exemption letter(LocalDate from) {
        return new Exemption(
                "U240001",
                OrganisationNumber.of("313001202"),
                "IMPORT",
                "6204",
                "TL",
                new BigDecimal("5.35"),
                "P",
                BigDecimal.TEN,
                "S",
                "reason",
                ValidityPeriod.of(from, ValidityPeriod.FOREVER));
    }

    private static Exemption with(Exemption letter, String component, String value) {
        return switch (component) {
            case "rate", "quantity" -> Components.with(letter, component, new BigDecimal(value));
            case "holder" -> Components.with(letter, component, OrganisationNumber.of(value));
            default -> Components.with(letter, component, value);
        };
    }
}
