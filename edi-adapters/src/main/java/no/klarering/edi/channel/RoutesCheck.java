package no.klarering.edi.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means, among others, that every route runs. */
@Readiness
@ApplicationScoped
public class RoutesCheck implements HealthCheck {

    private final Routes routes;

    public RoutesCheck() {
        this(null);
    }

    @Inject
    public RoutesCheck(Routes routes) {
        this.routes = routes;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("routes").status(routes.isRunning()).build();
    }
}
