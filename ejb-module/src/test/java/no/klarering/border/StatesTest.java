package no.klarering.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.klarering.movement.SubmissionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, ASSESSED ARRIVED CANCELLED",
        "ASSESSED, ASSESSED ARRIVED CANCELLED",
        "ARRIVED, PRESENTED",
        "PRESENTED, GO STOP",
        "GO, STOP ENTERED",
        "STOP, GO STOP PARTLY_HELD DENIED",
        "PARTLY_HELD, GO STOP PARTLY_HELD DENIED ENTERED",
        "DENIED, ''",
        "ENTERED, ''",
        "CANCELLED, ''"
    })
    void aTransportGoesForward(TransportState state, String next) {
        var allowed =
                Arrays.stream(TransportState.values())
                        .filter(state::mayBecome)
                        .map(Enum::name)
                        .collect(Collectors.joining(" "));

        assertThat(allowed).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "NOTIFIED, EXPECTED CANCELLED",
        "EXPECTED, NOTIFIED PRESENTED CANCELLED",
        "PRESENTED, TO_ENTRY TO_CONTROL ENTRY_PENDING ENTRY_DENIED",
        "TO_ENTRY, TO_CONTROL ENTRY_PENDING ENTRY_DENIED RELEASED",
        "TO_CONTROL, TO_ENTRY ENTRY_PENDING ENTRY_DENIED SEIZED",
        "ENTRY_PENDING, TO_ENTRY TO_CONTROL ENTRY_DENIED",
        "ENTRY_DENIED, SEIZED",
        "RELEASED, ''",
        "SEIZED, ''",
        "CANCELLED, ''"
    })
    void aHouseGoesForward(HouseState state, String next) {
        var allowed =
                Arrays.stream(HouseState.values())
                        .filter(state::mayBecome)
                        .map(Enum::name)
                        .collect(Collectors.joining(" "));

        assertThat(allowed).isEqualTo(next);
    }

    @Test
    void aSubmissionEndsOnce() {
        assertThat(SubmissionState.RECEIVED.mayBecome(SubmissionState.PROCESSING)).isTrue();
        assertThat(SubmissionState.RECEIVED.mayBecome(SubmissionState.SUCCESS)).isFalse();
        assertThat(SubmissionState.PROCESSING.mayBecome(SubmissionState.PROCESSING)).isTrue();
        assertThat(SubmissionState.PROCESSING.mayBecome(SubmissionState.FAILURE)).isTrue();
        assertThat(SubmissionState.SUCCESS.mayBecome(SubmissionState.FAILURE)).isFalse();
        assertThat(SubmissionState.FAILURE.isFinal()).isTrue();
    }
}
