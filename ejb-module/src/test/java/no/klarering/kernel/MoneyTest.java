package no.klarering.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "5337.5,5338",
        "5414.2,5414",
        "14003.5,14004",
        "15.49,15",
        "15.5,16",
        "-15.5,-16",
        "0,0"
    })
    void roundsToWholeKronerHalfUp(BigDecimal exact, long kroner) {
        assertThat(Money.ofRounded(exact)).isEqualTo(Money.ofKroner(kroner));
    }
}
