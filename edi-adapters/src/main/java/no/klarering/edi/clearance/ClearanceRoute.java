package no.klarering.edi.clearance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.klarering.edi.broker.Batch;
import no.klarering.edi.broker.Queues;
import org.apache.camel.builder.RouteBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Queue {@code clearance.in}: many declarations side by side, the versions of one in order. Setting
 * {@code KLARERING_CLEARANCE_CONSUMERS}; two for each core when it is not there.
 */
@Dependent
public class ClearanceRoute extends RouteBuilder {

    private final OrderIntake intake;
    private final int consumers;

    @Inject
    public ClearanceRoute(
            OrderIntake intake,
            @ConfigProperty(name = "klarering.clearance.consumers", defaultValue = "0")
                    int consumers) {
        this.intake = intake;
        this.consumers = consumers > 0 ? consumers : Runtime.getRuntime().availableProcessors() * 2;
    }

    @Override
    public void configure() {
        from("batch:" + Queues.CLEARANCE_IN + "?readers=" + consumers)
                .routeId("clearance")
                .errorHandler(noErrorHandler())
                .process(exchange -> intake.receive(exchange.getMessage().getBody(Batch.class)));
    }
}
