package no.klarering.web.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import no.klarering.movement.Participant;
import no.klarering.movement.service.OrganisationGate;
import no.klarering.testing.FirmGround;
import no.klarering.testing.OpenReadiness;
import no.klarering.testing.SettableClock;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import org.junit.jupiter.api.Test;

class RequestResultsTest {

    private static final Participant HANDLER = new Participant("313001202");

    private final RequestResults results =
            new RequestResults(
                    null,
                    null,
                    new OpenReadiness(),
                    new FirmGround(),
                    new OrganisationGate(
                            new SettableClock(Instant.parse("2026-06-03T07:15:00Z")), 10, 2));

    @Test
    void whoPresentsTooMuchIsToldHowLongToWaitAndNobodyElseIs() {
        results.admit(HANDLER);
        results.admit(HANDLER);

        var refused = catchThrowableOfType(RequestRefused.class, () -> results.admit(HANDLER));

        assertThat(refused.kind()).isEqualTo(ProblemKind.TOO_MANY_REQUESTS);
        assertThat(refused.headers()).containsEntry(HttpHeaders.RETRY_AFTER, "1");
        results.admit(new Participant("310417289"));
    }
}
