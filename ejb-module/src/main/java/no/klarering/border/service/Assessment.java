package no.klarering.border.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.klarering.border.ExpectedTransports;
import no.klarering.movement.Mrn;

/** Assesses transports after changes, each in one transaction. */
@Stateless
public class Assessment {

    private static final int AT_ONCE = 500;

    private final ExpectedTransports transports;
    private final Watching watching;
    private final Clock clock;

    public Assessment() {
        this(null, null, null);
    }

    @Inject
    public Assessment(ExpectedTransports transports, Watching watching, Clock clock) {
        this.transports = transports;
        this.watching = watching;
        this.clock = clock;
    }

    public List<Mrn> due() {
        return transports.toAssess(clock.instant(), AT_ONCE);
    }

    public void assess(Mrn transport) {
        watching.reassess(transport, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
