package no.klarering.edi.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.klarering.movement.Participant;
import no.klarering.operations.Throttle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much one organisation may hand in: so many messages a second in the long run, and a heap of
 * them at once. Settings {@code KLARERING_MOVEMENT_RATE} (200 a second) and {@code
 * KLARERING_MOVEMENT_BURST} (20,000).
 */
@ApplicationScoped
public class FloodGate {

    private final Clock clock;
    private final Throttle<Participant> throttle;

    public FloodGate() {
        this(null, 1, 1);
    }

    @Inject
    public FloodGate(
            Clock clock,
            @ConfigProperty(name = "klarering.movement.rate", defaultValue = "200") int rate,
            @ConfigProperty(name = "klarering.movement.burst", defaultValue = "20000") int burst) {
        this.clock = clock;
        this.throttle = new Throttle<>(rate, burst);
    }

    /** Lets one message through; otherwise says how long to wait. */
    Optional<Duration> pass(Participant organisation) {
        return throttle.pass(organisation, clock.instant());
    }
}
