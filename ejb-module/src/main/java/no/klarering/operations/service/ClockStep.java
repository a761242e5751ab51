package no.klarering.operations.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import no.klarering.operations.ClockMark;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Mode;
import no.klarering.operations.OperationsSettings;
import no.klarering.operations.StartupStep;

/**
 * Lets a set clock go on where the data left off, and keeps the mark for the next start. Sandbox
 * only.
 */
@ApplicationScoped
public class ClockStep implements StartupStep {

    private static final Logger LOG = System.getLogger(ClockStep.class.getName());
    private static final int BEFORE_ALL_DATA = 10;
    private static final Duration BETWEEN_MARKS = Duration.ofSeconds(5);

    private final OperationsSettings settings;
    private final HouseClock house;
    private final ClockMark mark;
    private final Mainstays mainstays;
    private boolean marking;

    @Resource private ManagedScheduledExecutorService scheduler;

    public ClockStep() {
        this(null, null, null, null);
    }

    @Inject
    public ClockStep(
            OperationsSettings settings, HouseClock house, ClockMark mark, Mainstays mainstays) {
        this.settings = settings;
        this.house = house;
        this.mark = mark;
        this.mainstays = mainstays;
    }

    @Override
    public int order() {
        return BEFORE_ALL_DATA;
    }

    @Override
    public void run() {
        if (settings.mode() == Mode.PRODUCTION) {
            return;
        }
        if (settings.clockStart().isPresent()) {
            // The clock may have run on for that long after the last mark.
            mark.latest().ifPresent(last -> house.running().goOnFrom(last.plus(BETWEEN_MARKS)));
        }
        if (!marking) {
            marking = true;
            scheduler.scheduleAtFixedRate(
                    this::keepMark, 0, BETWEEN_MARKS.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void keepMark() {
        if (!mainstays.stand(Kind.DATABASE)) {
            return;
        }
        try {
            mark.keep(house.running().instant());
        } catch (IllegalStateException e) {
            // An executor drops a task that throws; the next mark may be kept.
            LOG.log(Level.WARNING, "The clock mark is not kept: {0}", e.getMessage());
        }
    }
}
