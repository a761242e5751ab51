package no.klarering.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import no.klarering.operations.Mainstay;
import no.klarering.operations.Mainstays;
import no.klarering.testing.RecordedEvents;
import no.klarering.testing.SettableClock;
import no.klarering.web.security.ActorId;
import org.junit.jupiter.api.Test;

class ExchangeGateTest {

    private static final String HERE = "198.51.100.7";
    private static final String THERE = "2001:db8::7";
    private static final OAuthRefused BAD = OAuthForm.invalid("The subject_token has expired.");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-06-03T07:15:00Z"));
    private final RecordedEvents<ExchangeRefused> audit = new RecordedEvents<>();
    private boolean isRecordThere = true;
    private final ExchangeGate gate = new ExchangeGate(audit, new Ground(), clock, 10, 3);

    private OAuthRefused refusal(String address) {
        return catchThrowableOfType(OAuthRefused.class, () -> gate.admit(address));
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWaitAndNobodyElseIs() {
        for (var request = 0; request < 3; request++) {
            gate.admit(HERE);
        }

        var refused = refusal(HERE);

        assertThat(refused.error().status()).isEqualTo(429);
        assertThat(refused.error().code()).isEqualTo("slow_down");
        assertThat(refused.pause()).contains(Duration.ofSeconds(1));
        assertThat(refusal(THERE)).isNull();
        clock.move(Duration.ofSeconds(1));
        assertThat(refusal(HERE)).isNull();
    }

    @Test
    void theAuditIsToldWhoWasRefusedAndWhy() {
        gate.refused(BAD, HERE);
        gate.refused(BAD.to(new ActorId("313000109")), THERE);

        assertThat(audit.fired())
                .extracting(ExchangeRefused::actor)
                .containsExactly("address:" + HERE, "party:313000109");
        assertThat(audit.fired().get(0).details())
                .containsEntry("error", "invalid_request")
                .containsEntry("description", "The subject_token has expired.")
                .containsEntry("address", HERE);
    }

    @Test
    void oneWhoTriesForEverDoesNotFillTheRecord() {
        for (var request = 0; request < 1000; request++) {
            gate.refused(BAD, HERE);
        }
        var atOnce = audit.fired().size();
        clock.move(Duration.ofSeconds(5));
        gate.refused(BAD, HERE);

        assertThat(atOnce).isEqualTo(60);
        assertThat(audit.fired()).hasSize(61);
        assertThat(audit.fired().get(60).details()).containsEntry("untold", "940");
    }

    @Test
    void whoMayComeAgainIsNotToldOf() {
        gate.refused(OAuthRefused.slowDown(Duration.ofSeconds(1)), HERE);
        gate.refused(new OAuthRefused(OAuthError.TEMPORARILY_UNAVAILABLE, "No keys."), HERE);

        assertThat(audit.fired()).isEmpty();
    }

    @Test
    void whatComesWhileTheRecordIsAwayIsCounted() {
        isRecordThere = false;
        gate.refused(BAD, HERE);
        isRecordThere = true;
        gate.refused(BAD, HERE);

        assertThat(audit.fired())
                .singleElement()
                .satisfies(told -> assertThat(told.details()).containsEntry("untold", "1"));
    }

    private final class Ground implements Mainstays {

        @Override
        public boolean stand(Mainstay.Kind... kinds) {
            return isRecordThere;
        }

        @Override
        public boolean standAfterALook() {
            return isRecordThere;
        }

        @Override
        public Map<Mainstay.Kind, String> troubles() {
            return Map.of();
        }
    }
}
