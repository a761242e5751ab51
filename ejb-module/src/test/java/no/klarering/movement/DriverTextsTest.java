package no.klarering.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.testing.MovementFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DriverTextsTest {

    private static final DriverTexts TEXTS = MovementFacts.law().driverTexts();

    @ParameterizedTest
    @MethodSource
    void everyReasonIsToldInEveryLanguage(String code) {
        var red = BorderDecision.red(Optional.empty(), new Hindrance(code, "H-1"));

        for (var language : DriverLanguage.values()) {
            assertThat(TEXTS.tell(red, language))
                    .hasSize(2)
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
        }
    }

    static Stream<String> everyReasonIsToldInEveryLanguage() {
        return Stream.of(
                        Stream.of(BorderReason.values()).map(Enum::name),
                        Stream.of(IncompleteReason.values()).map(Enum::name),
                        Stream.of("MANUAL", "DOCUMENT_CONTROL", "GOODS_CONTROL", "CREDIT_STOP"))
                .flatMap(codes -> codes);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, NB",
        "nn, NB",
        "no-NO, NB",
        "sv-SE, SV",
        "DE, DE",
        "pl_PL, PL",
        "lt, LT",
        "fi, EN",
        "'', EN"
    })
    void speaksTheDriversLanguageOrEnglish(String code, DriverLanguage language) {
        assertThat(DriverLanguage.of(code)).isEqualTo(language);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereToGoOnceWhateverTheReasons(DriverLanguage language) {
        var red =
                BorderDecision.red(
                        Optional.empty(),
                        Hindrance.of(BorderReason.MASTER_NOT_RECEIVED, "M-1"),
                        Hindrance.of(BorderReason.MASTER_NOT_RECEIVED, "M-2"),
                        Hindrance.of(BorderReason.HOUSE_NOT_RECEIVED, "D-1"));

        assertThat(TEXTS.tell(red, language)).hasSize(2);
    }

    @Test
    void atGreenThereIsNothingButToDriveOn() {
        var green = BorderDecision.alreadyGreen(Mrn.issued(2026, 1));

        assertThat(TEXTS.tell(green, DriverLanguage.EN))
                .isEqualTo(List.of("Drive on without stopping."));
    }
}
