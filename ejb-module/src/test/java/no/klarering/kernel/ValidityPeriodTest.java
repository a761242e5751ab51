package no.klarering.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityPeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);

    @Test
    void containsItsFirstDayAndNotTheDayItEnds() {
        var halfYear = ValidityPeriod.of(FIRST, LAST.plusDays(1));

        assertThat(halfYear.contains(FIRST)).isTrue();
        assertThat(halfYear.contains(FIRST.minusDays(1))).isFalse();
        assertThat(halfYear.contains(LAST)).isTrue();
        assertThat(halfYear.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void readsAPrintedLastDayAsIncluded() {
        assertThat(ValidityPeriod.ofClosed(FIRST, LAST))
                .isEqualTo(ValidityPeriod.of(FIRST, LAST.plusDays(1)));
        assertThat(ValidityPeriod.ofClosed(FIRST, ValidityPeriod.FOREVER).until())
                .isEqualTo(ValidityPeriod.FOREVER);
    }

    @Test
    void isNeverEmpty() {
        assertThatThrownBy(() -> ValidityPeriod.of(FIRST, FIRST))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
