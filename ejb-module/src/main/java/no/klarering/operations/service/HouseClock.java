package no.klarering.operations.service;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import no.klarering.operations.OperationsSettings;

/**
 * Makes the one clock of the application: the system's, or in the sandbox one that was set. Its
 * zone is Norway's.
 */
@Singleton
public class HouseClock {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final RunningClock clock;

    @Inject
    public HouseClock(OperationsSettings settings) {
        var system = Clock.system(NORWAY);
        clock =
                settings.clockStart()
                        .map(start -> RunningClock.startingAt(start, system))
                        .orElseGet(() -> RunningClock.like(system));
    }

    /** What everybody asks for the time. */
    @Produces
    @Singleton
    public Clock clock() {
        return clock;
    }

    RunningClock running() {
        return clock;
    }
}
