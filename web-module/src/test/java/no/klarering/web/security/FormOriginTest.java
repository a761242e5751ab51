package no.klarering.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormOriginTest {

    private static final String HOST = "klarering.example:8443";

    @ParameterizedTest
    @ValueSource(strings = {"https://klarering.example:8443", "http://Klarering.example:8443"})
    void knowsItsOwnPages(String origin) {
        assertThat(from(Optional.empty(), origin).isForeign()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example",
                "https://klarering.example",
                "https://klarering.example:8443.other.example",
                "null",
                ""
            })
    void knowsOtherSites(String origin) {
        assertThat(from(Optional.empty(), origin).isForeign()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"same-origin, false", "none, false", "same-site, true", "cross-site, true"})
    void believesTheBrowserThatSaysHowTheSitesAreRelated(String relation, boolean foreign) {
        assertThat(from(Optional.of(relation), "https://inside:8080").isForeign())
                .isEqualTo(foreign);
    }

    @Test
    void letsProgramsThatSayNothingPass() {
        var silent = new FormOrigin(Optional.empty(), Optional.empty(), HOST);

        assertThat(silent.isForeign()).isFalse();
    }

    private static FormOrigin from(Optional<String> relation, String origin) {
        return new FormOrigin(relation, Optional.of(origin), HOST);
    }
}
