package no.klarering.movement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

    @ParameterizedTest
    @CsvSource({
        "NO310417289, 310417289, true",
        "' no310417289 ', 310417289, true",
        "SE310417289, 310417289, false",
        "NO31041728, 31041728, false",
        "NO310417289X, 310417289X, false"
    })
    void knowsACarrierBySpellingsOfOneNumber(String one, String other, boolean same) {
        var first = new CarrierId(one);
        var second = new CarrierId(other);

        assertThat(first.equals(second)).isEqualTo(same);
    }

    @Test
    void knowsAWaybillWhateverItsSpelling() {
        var written = new TransportDocument(" m-1 ", "n730");

        var key = written.key();

        assertThat(key).isEqualTo(new DocumentKey("M-1", "N730"));
    }

    @ParameterizedTest
    @CsvSource({"AB 12345, ab-12345, true", "AB12345, A.B 12345, true", "AB12345, AB12346, false"})
    void knowsAPlateHoweverItWasRead(String one, String other, boolean same) {
        assertThat(new Plate(one).equals(new Plate(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "AB12345, AB12346, true",
        "AB12345, BB12345, true",
        "AB12345, AB1234, true",
        "AB12345, B12345, true",
        "AB12345, AB123456, true",
        "AB12345, AB120345, true",
        "AB12345, AB12345, false",
        "AB12345, AB12354, false",
        "AB12345, AB123, false",
        "AB12345, XY12345, false"
    })
    void takesOneCharacterForAMisreading(String plate, String read, boolean near) {
        assertThat(new Plate(plate).mayBeMisreadAs(new Plate(read))).isEqualTo(near);
        assertThat(new Plate(read).mayBeMisreadAs(new Plate(plate))).isEqualTo(near);
    }
}
