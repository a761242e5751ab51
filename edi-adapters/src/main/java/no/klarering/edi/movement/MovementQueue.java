package no.klarering.edi.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import no.klarering.edi.broker.Queues;
import no.klarering.edi.channel.QueuedOrders;
import no.klarering.kernel.Json;
import no.klarering.movement.MovementOrder;

/**
 * Queue {@code movement.in}: one order as JSON a message. What is sent about one message shares a
 * group, so that it is decided in order.
 */
@ApplicationScoped
public class MovementQueue {

    private static final String GROUP = "JMSXGroupID";

    private final ConnectionFactory connections;
    private final Json json;

    public MovementQueue() {
        this(null, null);
    }

    @Inject
    public MovementQueue(ConnectionFactory connections, Json json) {
        this.connections = connections;
        this.json = json;
    }

    /**
     * Puts an order into the queue; when this returns, it is on the disk. Throws {@link
     * jakarta.jms.JMSRuntimeException} when it is not.
     */
    void put(Order order) {
        send(json.write(order), order.group());
    }

    /** Puts an order back that was given up, as it was. */
    public void sendAgain(String text) {
        send(text, json.read(text, Order.class).group());
    }

    private void send(String text, String group) {
        try (var context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            context.createProducer()
                    .setProperty(GROUP, group)
                    .send(context.createQueue(Queues.MOVEMENT_IN), QueuedOrders.bytes(text));
        }
    }

    /**
     * What stands in the queue.
     *
     * @param group what all versions of the message share
     */
    record Order(String group, MovementOrder order) {}
}
