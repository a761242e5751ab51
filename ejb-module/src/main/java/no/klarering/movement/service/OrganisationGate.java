package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.klarering.movement.FloodGate;
import no.klarering.movement.Participant;
import no.klarering.operations.Throttle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * So many calls of an organisation a second in the long run, and a heap of them at once. Settings
 * {@code KLARERING_MOVEMENT_RATE} (200 a second) and {@code KLARERING_MOVEMENT_BURST} (20,000).
 */
@ApplicationScoped
public class OrganisationGate implements FloodGate {

    private final Clock clock;
    private final Throttle<Participant> throttle;

    public OrganisationGate() {
        this(null, 1, 1);
    }

    @Inject
    public OrganisationGate(
            Clock clock,
            @ConfigProperty(name = "klarering.movement.rate", defaultValue = "200") int rate,
            @ConfigProperty(name = "klarering.movement.burst", defaultValue = "20000") int burst) {
        this.clock = clock;
        this.throttle = new Throttle<>(rate, burst);
    }

    @Override
    public Optional<Duration> pass(Participant organisation) {
        return throttle.pass(organisation, clock.instant());
    }
}
