package no.klarering.edi.broker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means, among others, that the broker takes messages. */
@Readiness
@ApplicationScoped
public class BrokerCheck implements HealthCheck {

    private final Broker broker;

    public BrokerCheck() {
        this(null);
    }

    @Inject
    public BrokerCheck(Broker broker) {
        this.broker = broker;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("broker").status(broker.answers()).build();
    }
}
