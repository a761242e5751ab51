package no.klarering.operations.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.klarering.operations.Schema;
import no.klarering.operations.SettingsReading;
import no.klarering.operations.StartupStep;

/**
 * Brings the application up: settings, tables, start-up steps. While the database is away it tries
 * again every few seconds and the application stays not ready; faulty settings are said once and
 * stay an obstacle until the next start.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/klarering",
        className = "no.klarering.operations.store.ConfiguredDataSource",
        minPoolSize = 2,
        maxPoolSize = 40,
        initialPoolSize = 0,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
public class Start {

    private static final Logger LOG = System.getLogger(Start.class.getName());
    private static final long SECONDS_BETWEEN_TRIES = 3;

    private final SettingsReading reading;
    private final Schema schema;
    private final Instance<StartupStep> steps;
    private final StartState state;
    private final Watch watch;
    private final DiskFigures figures;

    @Resource private ManagedScheduledExecutorService scheduler;
    @Resource private ManagedThreadFactory threads;

    public Start() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Start(
            SettingsReading reading,
            Schema schema,
            @Any Instance<StartupStep> steps,
            StartState state,
            Watch watch,
            DiskFigures figures) {
        this.reading = reading;
        this.schema = schema;
        this.steps = steps;
        this.state = state;
        this.watch = watch;
        this.figures = figures;
    }

    @PostConstruct
    void begin() {
        figures.register();
        if (reading.faults().isEmpty()) {
            watch.begin(threads);
            tryToStart();
            return;
        }
        state.refused(reading.faults());
        reading.faults().forEach(fault -> LOG.log(Level.ERROR, fault));
    }

    private void tryToStart() {
        try {
            schema.bringUpToDate();
            steps.stream()
                    .sorted(Comparator.comparingInt(StartupStep::order))
                    .forEach(StartupStep::run);
            state.started();
            LOG.log(Level.INFO, "Started in {0} mode.", reading.settings().mode());
        } catch (RuntimeException e) {
            state.refused(List.of("The database is not ready: " + e.getMessage()));
            LOG.log(Level.WARNING, "Not started yet, trying again", e);
            scheduler.schedule(this::tryToStart, SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
        }
    }
}
