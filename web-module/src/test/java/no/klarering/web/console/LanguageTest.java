package no.klarering.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

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
