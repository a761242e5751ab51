package no.klarering.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "01010050053, false",
        "41010050047, false",
        "01410050036, true",
        "01810050019, true",
        "41810050002, true"
    })
    void tellsPersonsMadeUpForTests(String number, boolean synthetic) {
        var person = PersonNumber.parse(number);

        assertThat(person).map(PersonNumber::isSynthetic).contains(synthetic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "32010050005",
                "00010050014",
                "72010050260",
                "01130050081",
                "01530050064",
                "01930050047",
                "01000050063"
            })
    void readsNoDayThatIsNone(String number) {
        assertThat(PersonNumber.parse(number)).isEmpty();
    }

    @Test
    void neverShowsItselfWhole() {
        var number = PersonNumber.parse("15829050150").orElseThrow();

        assertThat(number.toString()).isEqualTo("158290*****");
        assertThat("person " + number).doesNotContain("50150");
    }
}
