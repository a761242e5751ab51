package no.klarering.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"123456785", "974720744", "313000109", "NO313000109", "313 000 109"})
    void readsNumbersWhoseCheckDigitFits(String text) {
        assertThat(OrganisationNumber.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456784",
                "123456786",
                "12345678",
                "1234567850",
                "12345678A",
                "",
                "SE123456785"
            })
    void readsNothingElse(String text) {
        assertThat(OrganisationNumber.parse(text)).isEmpty();
    }

    @Test
    void hasNoNumberWhoseCheckDigitWouldBeTen() {
        var withCheckTen = "00000006";

        for (var digit = 0; digit <= 9; digit++) {
            assertThat(OrganisationNumber.parse(withCheckTen + digit)).isEmpty();
        }
    }

    @Test
    void cannotExistWithAWrongCheckDigit() {
        assertThatThrownBy(() -> OrganisationNumber.of("123456784"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("123456784");
    }
}
