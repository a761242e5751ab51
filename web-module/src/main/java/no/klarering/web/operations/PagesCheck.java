package no.klarering.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.klarering.operations.Readiness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Ready means, among others, that pages and interfaces may be used. In an EAR the server looks for
 * health checks only when the WAR has one of its own; then it finds those of the other modules too.
 */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class PagesCheck implements HealthCheck {

    private final Readiness readiness;

    public PagesCheck() {
        this(null);
    }

    @Inject
    public PagesCheck(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("pages")
                .status(readiness.isStarted() && !readiness.isDraining())
                .build();
    }
}
