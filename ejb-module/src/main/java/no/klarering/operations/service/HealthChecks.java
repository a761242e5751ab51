package no.klarering.operations.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import no.klarering.operations.Readiness;
import no.klarering.operations.Schema;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Startup;

/** What the health page says about the process itself and its database. */
@ApplicationScoped
public class HealthChecks {

    private final Readiness readiness;
    private final Schema schema;

    public HealthChecks() {
        this(null, null);
    }

    @Inject
    public HealthChecks(Readiness readiness, Schema schema) {
        this.readiness = readiness;
        this.schema = schema;
    }

    @Produces
    @Liveness
    @ApplicationScoped
    public HealthCheck process() {
        return () -> HealthCheckResponse.up("process");
    }

    @Produces
    @Startup
    @ApplicationScoped
    public HealthCheck start() {
        return this::startResponse;
    }

    @Produces
    @org.eclipse.microprofile.health.Readiness
    @ApplicationScoped
    public HealthCheck startIsDone() {
        return this::startResponse;
    }

    @Produces
    @org.eclipse.microprofile.health.Readiness
    @ApplicationScoped
    public HealthCheck database() {
        return () ->
                HealthCheckResponse.named("database")
                        .status(readiness.isStarted() && schema.answers())
                        .build();
    }

    @Produces
    @org.eclipse.microprofile.health.Readiness
    @ApplicationScoped
    public HealthCheck accepting() {
        return () -> HealthCheckResponse.named("accepting").status(!readiness.isDraining()).build();
    }

    private HealthCheckResponse startResponse() {
        var response = HealthCheckResponse.named("start").status(readiness.isStarted());
        var obstacles = readiness.obstacles();
        for (var number = 0; number < obstacles.size(); number++) {
            response.withData("obstacle-" + (number + 1), obstacles.get(number));
        }
        return response.build();
    }
}
