package no.klarering.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrnTest {

    @ParameterizedTest
    @CsvSource({
        "26NO7Q4ZK2H91BD3T0, true",
        "' 26no7q4zk2h91bd3t0 ', true",
        "26SE7Q4ZK2H91BD3T0, false",
        "26NO7Q4ZK2H91BD3TX, false",
        "26NO7Q4ZK2H91BD3T, false",
        "26NO7Q4ZK2H91BD3T00, false"
    })
    void takesEighteenCharactersOfNorway(String text, boolean taken) {
        var mrn = Mrn.parse(text);

        assertThat(mrn.isPresent()).isEqualTo(taken);
    }

    @Test
    void issuesNumbersThatDifferAndHaveTheRightCheckDigit() {
        var numbers =
                LongStream.range(0, 2_000)
                        .mapToObj(number -> Mrn.issued(2026, number * 36_028_797L))
                        .collect(Collectors.toSet());

        assertThat(numbers).hasSize(2_000).allMatch(Mrn::hasRightCheckDigit);
        assertThat(numbers).allMatch(mrn -> mrn.text().matches("26NO[A-Z0-9]{12}T[0-9]"));
    }

    @Test
    void weighsTheCharactersAsContainersAre() {
        var container = Mrn.of("26NO000000000000T0");

        var digit = container.hasRightCheckDigit();

        // 2 + 6*2 + 25*4 + 26*8 + 31*2^16 = 322 + 2031616 = 2031938; modulo 11 that is 10, so 0.
        assertThat(digit).isEqualTo(2_031_938 % 11 % 10 == 0);
        assertThat(Mrn.issued(2026, 0)).hasToString("26NO000000000000T" + 2_031_938 % 11 % 10);
    }

    @Test
    void refusesANumberThatItHasNoRoomFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mrn.issued(2026, -1))
                .withMessageContaining("-1");
    }
}
