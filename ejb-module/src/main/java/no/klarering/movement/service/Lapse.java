package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.klarering.movement.KeptMovement;
import no.klarering.movement.MessageLapse;
import no.klarering.movement.MovementAction;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;

/** Reminds of messages and cancels them, in the name of the system. */
@ApplicationScoped
public class Lapse implements MessageLapse {

    private final Movements movements;
    private final Touching touching;
    private final Telling telling;

    public Lapse() {
        this(null, null, null);
    }

    @Inject
    public Lapse(Movements movements, Touching touching, Telling telling) {
        this.movements = movements;
        this.touching = touching;
        this.telling = telling;
    }

    @Override
    public void remind(Mrn mrn, Instant at, Instant end) {
        movements
                .find(mrn)
                .filter(KeptMovement::active)
                .ifPresent(message -> telling.remind(message, at, end));
    }

    @Override
    public void cancel(Mrn mrn, Instant at) {
        movements.forUpdate(mrn).filter(KeptMovement::active).ifPresent(m -> cancel(m, at));
    }

    private void cancel(KeptMovement standing, Instant at) {
        var touched = touching.by(standing.mrn());
        var gone = standing.cancelled();
        var body = "{\"documentIssueDate\": \"%s\"}".formatted(at.truncatedTo(ChronoUnit.SECONDS));
        movements.cancel(
                gone,
                new KeptMovement.Version(
                        gone.version(),
                        MovementAction.CANCEL,
                        UUID.randomUUID(),
                        at,
                        at,
                        body.getBytes(StandardCharsets.UTF_8)));
        telling.lapsed(gone, at, touched);
    }
}
