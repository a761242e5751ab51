package no.klarering.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb-NO,nb;q=0.9,en;q=0.8 | nb",
                "en-GB,en;q=0.9 | en",
                "nn | nb",
                "no;q=0.3, en;q=0.7 | en",
                "de-DE,de;q=0.9,nb;q=0.5 | nb",
                "de-DE | en",
                "'' | nb",
                "* | nb",
                "q=;; | nb",
                "!!;q=x | nb"
            })
    void takesTheLanguageThatTheBrowserLikesBest(String header, String language) {
        var asked = CallerLanguage.of(header);

        assertThat(asked).isEqualTo(language);
    }

    @Test
    void speaksBokmaalToABrowserThatSaysNothing() {
        var asked = CallerLanguage.of(null);

        assertThat(asked).isEqualTo("nb");
    }
}
