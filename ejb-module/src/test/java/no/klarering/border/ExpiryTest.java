package no.klarering.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.klarering.border.Expiry.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExpiryTest {

    private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S, false, NONE, PT48H",
        "PT47H59M59S, false, NONE, PT48H",
        "PT48H, false, REMIND, PT72H",
        "PT48H, true, NONE, PT72H",
        "PT71H59M59S, true, NONE, PT72H",
        "PT72H, true, CANCEL, ",
        "PT72H, false, CANCEL, "
    })
    void waitsThreeDaysForATransportThatDoesNotCome(
            Duration later, boolean reminded, Action action, Duration lookAgain) {
        var decision =
                Expiry.USUAL.ofTransport(
                        TransportState.ASSESSED, START, reminded, START.plus(later));

        assertThat(decision.action()).isEqualTo(action);
        assertThat(decision.lookAgain().orElse(null))
                .isEqualTo(lookAgain == null ? null : START.plus(lookAgain));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REGISTERED", "ASSESSED"})
    void nothingExpiresThatHasArrivedOrIsGone(TransportState state) {
        var decision =
                Expiry.USUAL.ofTransport(state, START, false, START.plus(Duration.ofDays(300)));

        assertThat(decision.action()).isEqualTo(Action.NONE);
        assertThat(decision.lookAgain()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PT647H59M59S, false, NONE",
        "PT648H, false, REMIND",
        "PT719H59M59S, true, NONE",
        "PT720H, true, CANCEL"
    })
    void waitsThirtyDaysForAConsignmentThatHangsOnNothing(
            Duration later, boolean reminded, Action action) {
        var decision = Expiry.USUAL.ofConsignment(false, START, reminded, START.plus(later));

        assertThat(decision.action()).isEqualTo(action);
    }

    @Test
    void aLinkedConsignmentStays() {
        var decision =
                Expiry.USUAL.ofConsignment(true, START, false, START.plus(Duration.ofDays(300)));

        assertThat(decision.action()).isEqualTo(Action.NONE);
    }
}
