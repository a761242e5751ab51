package no.klarering.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

    @ParameterizedTest
    @CsvSource({"2024-06-01,true", "2024-05-31,false", "2024-07-10,true", "2024-07-11,false"})
    void includesBothOfItsDays(LocalDate date, boolean inside) {
        var tomatoes = new Season(MonthDay.of(6, 1), MonthDay.of(7, 10));

        assertThat(tomatoes.contains(date)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-01,true",
        "2024-10-31,false",
        "2025-05-09,true",
        "2025-05-10,false",
        "2024-12-31,true"
    })
    void mayRunOverNewYear(LocalDate date, boolean inside) {
        var winter = new Season(MonthDay.of(11, 1), MonthDay.of(5, 9));

        assertThat(winter.contains(date)).isEqualTo(inside);
    }
}
