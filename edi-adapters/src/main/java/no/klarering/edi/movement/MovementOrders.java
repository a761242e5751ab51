package no.klarering.edi.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import java.util.List;
import java.util.Optional;
import no.klarering.edi.broker.Batch;
import no.klarering.edi.broker.Queues;
import no.klarering.edi.channel.QueuedOrders;
import no.klarering.kernel.Json;
import no.klarering.kernel.MessageKey;
import no.klarering.movement.MovementDesk;
import no.klarering.movement.MovementOrder;

/** Takes orders off queue {@code movement.in} and lays them on the desk. */
@ApplicationScoped
public class MovementOrders implements QueuedOrders.Desk<MovementOrder> {

    private final MovementDesk desk;
    private final QueuedOrders orders;
    private final Json json;

    public MovementOrders() {
        this(null, null, null);
    }

    @Inject
    public MovementOrders(MovementDesk desk, QueuedOrders orders, Json json) {
        this.desk = desk;
        this.orders = orders;
        this.json = json;
    }

    public void receive(Batch batch) throws JMSException {
        orders.receive(batch, this);
    }

    @Override
    public String queue() {
        return Queues.MOVEMENT_IN;
    }

    @Override
    public MovementOrder read(String text) {
        return json.read(text, MovementQueue.Order.class).order();
    }

    @Override
    public String name(MovementOrder order) {
        return order.requestId().toString();
    }

    @Override
    public Optional<MessageKey> message(MovementOrder order) {
        return Optional.empty();
    }

    @Override
    public void decide(List<MovementOrder> taken) {
        desk.decide(taken);
    }
}
