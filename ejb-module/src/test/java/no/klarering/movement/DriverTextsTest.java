package no.klarering.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.klarering.border.BorderReason;
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
        for (var language : DriverLanguage.values()) {
            assertThat(TEXTS.tell(List.of(code), language))
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
        var reasons = List.of("MASTER_NOT_RECEIVED", "HOUSE_NOT_RECEIVED");

        assertThat(TEXTS.tell(reasons, language)).hasSize(2);
    }

    @Test
    void atGreenThereIsNothingButToDriveOn() {
        assertThat(TEXTS.tell(List.of(), DriverLanguage.EN))
                .isEqualTo(List.of("Drive on without stopping."));
    }
}
