package no.klarering.edi.broker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means, among others, that the broker takes messages. */
@Readiness
@ApplicationScoped
public class BrokerCheck implements HealthCheck {

    private final Mainstays mainstays;

    public BrokerCheck() {
        this(null);
    }

    @Inject
    public BrokerCheck(Mainstays mainstays) {
        this.mainstays = mainstays;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("broker").status(mainstays.stand(Kind.BROKER));
        var trouble = mainstays.troubles().get(Kind.BROKER);
        if (trouble != null) {
            response.withData("trouble", trouble);
        }
        return response.build();
    }
}
