package no.klarering.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNumberTest {

    @Test
    void readsASyntheticPerson() {
        assertThat(PersonNumber.parse("15829050150")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15829050151",
                "15829050140",
                "1582905015",
                "158290501500",
                "1582905015A",
                ""
            })
    void readsNothingWithAWrongCheckDigit(String text) {
        assertThat(PersonNumber.parse(text)).isEmpty();
    }

    @Test
    void neverShowsItselfWhole() {
        var number = PersonNumber.parse("15829050150").orElseThrow();

        assertThat(number.toString()).isEqualTo("158290*****");
        assertThat("person " + number).doesNotContain("50150");
    }
}
