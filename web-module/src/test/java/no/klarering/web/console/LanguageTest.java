package no.klarering.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

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
                "q=;; | nb"
            })
    void takesTheLanguageThatTheBrowserLikesBest(String header, String language) {
        var asked = Language.asked(header);

        assertThat(asked).isEqualTo(language);
    }

    @Test
    void speaksBokmaalToABrowserThatSaysNothing() {
        var asked = Language.asked(null);

        assertThat(asked).isEqualTo("nb");
    }

    @ParameterizedTest
    @CsvSource({
        "/console/?state=MANUAL, /console/?state=MANUAL",
        "/, /",
        "//elsewhere.example/, /",
        "/\\elsewhere.example, /",
        "https://elsewhere.example/, /",
        "'/a\r\nSet-Cookie: x', /"
    })
    void goesBackToOurOwnAddressesOnly(String asked, String gone) {
        var back = LanguageSwitch.safe(asked);

        assertThat(back).isEqualTo(gone);
    }
}
