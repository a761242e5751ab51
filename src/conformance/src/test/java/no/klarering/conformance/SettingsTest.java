package no.klarering.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void everyCaseIsChosenWithoutAWord() throws IOException {
        var cases = Cases.packed();

        assertThat(cases).hasSizeGreaterThanOrEqualTo(120).allMatch(Settings.parse()::chooses);
    }

    @ParameterizedTest
    @CsvSource({
        "--only, 001-import, true",
        "--only, '004,001', true",
        "--only, voec, false",
        "--profile, 1:902:UN, true",
        "--profile, 902, true",
        "--profile, NEP-I, true",
        "--profile, D:96B, false"
    })
    void choosesByNameAndProfile(String option, String value, boolean chosen) throws IOException {
        var first = Cases.packed().get(0);

        assertThat(Settings.parse(option, value).chooses(first)).isEqualTo(chosen);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Settings.parse("--speed", "9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not understood: --speed");
    }

    @Test
    void tellsTheNamesWithoutSendingAnything() {
        var shown = new ByteArrayOutputStream();
        var out = new PrintStream(shown, true, StandardCharsets.UTF_8);

        var ended = Conformance.ended(new String[] {"--list", "--only", "010-"}, out);

        assertThat(ended).isZero();
        assertThat(shown.toString(StandardCharsets.UTF_8)).startsWith("010-duplicate-interchange:");
    }

    @Test
    void saysSoWhenNobodyAnswers() {
        var shown = new ByteArrayOutputStream();
        var out = new PrintStream(shown, true, StandardCharsets.UTF_8);

        var ended = Conformance.ended(new String[] {"--url", "http://127.0.0.1:1"}, out);

        assertThat(ended).isEqualTo(1);
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("no answer from");
    }
}
