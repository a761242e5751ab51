package no.klarering.edi.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import no.klarering.edi.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesAreReadTest {

    @ParameterizedTest
    @ValueSource(strings = {"6-01", "6-04", "6-07", "6-08", "6-10", "6-11"})
    void readsEveryDeclarationOfTheSpecificationWithoutAFault(String example) {
        var interchange = Examples.text(example);

        var readings = Readings.of(interchange);

        assertThat(readings.envelopeFaults()).isEmpty();
        assertThat(readings.faults()).isEmpty();
        assertThat(readings.messages().get(0).warnings()).isEmpty();
        assertThat(readings.messages().get(0).type()).isEqualTo("CUSDEC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6-02", "6-03", "6-05", "6-06", "6-09", "6-13", "6-14"})
    void readsEveryReplyOfTheSpecificationWithoutAFault(String example) {
        var profiles = Profiles.of("tvinn-902-cusres.profile", "contrl-4-1.profile");
        var turned =
                Examples.text(example)
                        .replace("NO000101:NEP+NO045601:NEP+24", "NO045601:NEP+NO000101:NEP+24");

        var readings = Readings.of(turned, profiles);

        assertThat(readings.envelopeFaults()).isEmpty();
        assertThat(readings.faults()).isEmpty();
    }

    @Test
    void findsBothFaultsOfTheFaultyExampleAndDoesNotMissTheCustomsUnit() {
        var interchange = Examples.text("6-12");

        var readings = Readings.of(interchange);

        assertThat(readings.envelopeFaults()).isEmpty();
        assertThat(readings.faults()).containsExactly("37 at 26 MEA 4:2", "29 at 36 UNT");
    }

    @Test
    void readsTheSameWithoutLineBreaks() {
        var interchange = Examples.onTheWire("6-04");

        var readings = Readings.of(interchange);

        assertThat(readings.faults()).isEmpty();
    }
}
