package no.klarering.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasksTest {

    private final Masks masks = new Masks();

    @Test
    void hidesAPersonNumberInsideASegment() {
        var segment = "NAD+IM+15829050150::NO1";

        var shown = masks.hide(segment);

        assertThat(shown).isEqualTo("NAD+IM+158290*****::NO1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNH+000102+CUSDEC:1:902:UN:NEP-I+3130001092024060300010201",
                "RFF+XC:202402028155009",
                "12345678901",
                "313000109"
            })
    void leavesOtherNumbersAsTheyAre(String text) {
        var shown = masks.hide(text);

        assertThat(shown).isEqualTo(text);
    }
}
