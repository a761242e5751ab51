package no.klarering.edi.movement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.klarering.edi.broker.Batch;
import no.klarering.edi.broker.Queues;
import org.apache.camel.builder.RouteBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Queue {@code movement.in}: many messages side by side, the versions of one in order. Setting
 * {@code KLARERING_MOVEMENT_CONSUMERS}; one for each core, and one more, when it is not there.
 */
@Dependent
public class MovementRoute extends RouteBuilder {

    private final MovementOrders orders;
    private final int consumers;

    @Inject
    public MovementRoute(
            MovementOrders orders,
            @ConfigProperty(name = "klarering.movement.consumers", defaultValue = "0")
                    int consumers) {
        this.orders = orders;
        this.consumers = consumers > 0 ? consumers : Runtime.getRuntime().availableProcessors() + 1;
    }

    @Override
    public void configure() {
        from("batch:" + Queues.MOVEMENT_IN + "?readers=" + consumers)
                .routeId("movement")
                .errorHandler(noErrorHandler())
                .process(exchange -> orders.receive(exchange.getMessage().getBody(Batch.class)));
    }
}
