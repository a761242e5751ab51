package no.klarering.edi.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import java.util.List;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.broker.Queues;
import no.klarering.edi.channel.QueuedOrders;
import no.klarering.kernel.Json;

/**
 * Queue {@code clearance.in}: one order as JSON a message. The versions of one declaration share a
 * group, so that they are decided in order.
 */
@ApplicationScoped
public class ClearanceQueue {

    private static final String GROUP = "JMSXGroupID";
    private static final int KEY_LENGTH = 23;

    private final ConnectionFactory connections;
    private final Json json;

    public ClearanceQueue() {
        this(null, null);
    }

    @Inject
    public ClearanceQueue(ConnectionFactory connections, Json json) {
        this.connections = connections;
        this.json = json;
    }

    /** Puts all of them into the queue, or none. */
    public void send(List<SubmitDeclaration> orders) {
        if (orders.isEmpty()) {
            return;
        }
        try (var context = connections.createContext(JMSContext.SESSION_TRANSACTED)) {
            var queue = context.createQueue(Queues.CLEARANCE_IN);
            var producer = context.createProducer();
            for (var order : orders) {
                producer.setProperty(GROUP, group(order))
                        .send(queue, QueuedOrders.bytes(json.write(order)));
            }
            context.commit();
        }
    }

    /** Puts an order back that was given up, as it was. */
    public void sendAgain(SubmitDeclaration order, String text) {
        try (var context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            context.createProducer()
                    .setProperty(GROUP, group(order))
                    .send(context.createQueue(Queues.CLEARANCE_IN), QueuedOrders.bytes(text));
        }
    }

    private static String group(SubmitDeclaration order) {
        var id = order.declarationId();
        return id.length() > KEY_LENGTH ? id.substring(0, KEY_LENGTH) : order.key().text();
    }
}
