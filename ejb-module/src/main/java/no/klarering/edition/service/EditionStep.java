package no.klarering.edition.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.klarering.edition.DataEditions;
import no.klarering.edition.DataFault;
import no.klarering.edition.EditionSettings;
import no.klarering.edition.Reload;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.StartupStep;

/**
 * Loads law and registers at start. Without any edition of a data set nothing can be decided, so
 * the application does not start; with an earlier one it goes on and says so.
 */
@ApplicationScoped
public class EditionStep implements StartupStep {

    private static final Logger LOG = System.getLogger(EditionStep.class.getName());
    private static final int REFERENCE_DATA = 100;
    private static final long SECONDS_BETWEEN_LOOKS = 3;

    private final EditionSettings settings;
    private final DataEditions editions;
    private final EditionsInUse inUse;
    private final Mainstays mainstays;
    private boolean watching;

    @Resource private ManagedScheduledExecutorService scheduler;

    public EditionStep() {
        this(null, null, null, null);
    }

    @Inject
    public EditionStep(
            EditionSettings settings,
            DataEditions editions,
            EditionsInUse inUse,
            Mainstays mainstays) {
        this.settings = settings;
        this.editions = editions;
        this.inUse = inUse;
        this.mainstays = mainstays;
    }

    @Override
    public int order() {
        return REFERENCE_DATA;
    }

    @Override
    public void run() {
        if (settings.folderIsNamed() && !Files.isDirectory(settings.folder())) {
            throw new IllegalStateException(
                    "KLARERING_LAW_DIR is \"" + settings.folder() + "\", which is not a folder.");
        }
        var reloads = editions.reload("system", Set.of());
        reloads.forEach(EditionStep::tell);
        if (!inUse.missing().isEmpty()) {
            throw new IllegalStateException(
                    "There is no edition of "
                            + String.join(", ", inUse.missing())
                            + ". "
                            + sentences(reloads));
        }
        if (!watching) {
            watching = true;
            scheduler.scheduleWithFixedDelay(
                    this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        }
    }

    /** Another process may have loaded an edition. */
    private void look() {
        if (!mainstays.stand(Kind.DATABASE)) {
            return;
        }
        try {
            inUse.refresh();
        } catch (RuntimeException e) {
            // Thrown on, it would end the looking; the editions in memory stay good meanwhile.
            LOG.log(Level.WARNING, "No look for new editions of law: {0}", e.getMessage());
        }
    }

    private static void tell(Reload reload) {
        switch (reload.outcome()) {
            case LOADED ->
                    LOG.log(
                            Level.INFO,
                            "Loaded {0}, {1} records.",
                            reload.edition().orElseThrow().label(),
                            reload.edition().orElseThrow().records());
            case REFUSED -> LOG.log(Level.WARNING, "Refused: {0}", sentences(List.of(reload)));
            case UNCHANGED -> LOG.log(Level.DEBUG, "Unchanged: {0}", reload.dataSet());
        }
    }

    private static String sentences(List<Reload> reloads) {
        return reloads.stream()
                .flatMap(reload -> reload.faults().stream())
                .map(DataFault::toString)
                .collect(Collectors.joining(" "));
    }
}
