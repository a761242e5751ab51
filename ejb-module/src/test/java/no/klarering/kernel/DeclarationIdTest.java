package no.klarering.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationIdTest {

    @Test
    void readsTheTwentyFiveCharactersOfTheWire() {
        var id = DeclarationId.of("9747207442018061401805701");

        assertThat(id.key().declarant().digits()).isEqualTo("974720744");
        assertThat(id.key().date()).isEqualTo(LocalDate.of(2018, 6, 14));
        assertThat(id.key().sequence()).isEqualTo(18057);
        assertThat(id.version()).isEqualTo(1);
    }

    @Test
    void writesWhatItRead() {
        var text = "3130001092024060300010102";

        assertThat(DeclarationId.of(text).text()).isEqualTo(text);
        assertThat(DeclarationKey.of(text.substring(0, 23)).version(2).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9747207452018061401805701",
                "9747207442018061301805700",
                "9747207442018023001805701",
                "974720744201806140180570",
                "97472074420180614018057001",
                "97472074420180614O1805701",
                ""
            })
    void readsNothingMalformed(String text) {
        assertThat(DeclarationId.parse(text)).isEmpty();
    }
}
