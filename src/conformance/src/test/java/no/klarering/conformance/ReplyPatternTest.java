package no.klarering.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReplyPatternTest {

    @Test
    void aPlaceholderHasOneValueWhereverItStands() {
        var pattern = ReplyPattern.of("UNB+{cref}'\nUNZ+1+{cref}'\n");

        assertThat(pattern.fits("UNB+24060309150001'UNZ+1+24060309150001'")).isTrue();
        assertThat(pattern.fits("UNB+24060309150001'UNZ+1+24060309150002'")).isFalse();
        assertThat(pattern.fits("UNB+24060309150001'UNZ+2+24060309150001'")).isFalse();
    }

    @Test
    void refusesAPlaceholderThatNobodyExplained() {
        assertThatThrownBy(() -> ReplyPattern.of("{moon}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{moon}");
    }
}
