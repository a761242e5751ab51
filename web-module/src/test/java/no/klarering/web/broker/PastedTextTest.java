package no.klarering.web.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedTextTest {

    @Test
    void keepsNorwegianLettersAsOneByteEach() {
        var bytes = PastedText.bytes("ÆØÅ'");

        assertThat(bytes).contains(new byte[] {(byte) 0xC6, (byte) 0xD8, (byte) 0xC5, '\''});
    }

    @Test
    void refusesWhatWouldSilentlyBecomeAQuestionMark() {
        var bytes = PastedText.bytes("FTX+AAA+++“PUMPS”'");

        assertThat(bytes).isEmpty();
    }
}
