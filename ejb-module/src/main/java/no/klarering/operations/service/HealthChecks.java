package no.klarering.operations.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Startup;

/** What the health page says about the process itself and its database. */
@ApplicationScoped
public class HealthChecks {

    private final Readiness readiness;
    private final Mainstays mainstays;

    public HealthChecks() {
        this(null, null);
    }

    @Inject
    public HealthChecks(Readiness readiness, Mainstays mainstays) {
        this.readiness = readiness;
        this.mainstays = mainstays;
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
        return () -> mainstay("database", Kind.DATABASE);
    }

    @Produces
    @org.eclipse.microprofile.health.Readiness
    @ApplicationScoped
    public HealthCheck broker() {
        return () -> mainstay("broker", Kind.BROKER);
    }

    @Produces
    @org.eclipse.microprofile.health.Readiness
    @ApplicationScoped
    public HealthCheck disk() {
        return () -> mainstay("disk", Kind.DISK);
    }

    @Produces
    @org.eclipse.microprofile.health.Readiness
    @ApplicationScoped
    public HealthCheck accepting() {
        return () -> HealthCheckResponse.named("accepting").status(!readiness.isDraining()).build();
    }

    private HealthCheckResponse mainstay(String name, Kind kind) {
        var response = HealthCheckResponse.named(name).status(mainstays.stand(kind));
        var trouble = mainstays.troubles().get(kind);
        if (trouble != null) {
            response.withData("trouble", trouble);
        }
        return response.build();
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
