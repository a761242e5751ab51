package no.klarering.edi.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import no.klarering.edi.broker.Queues;
import no.klarering.messaging.Dispatch.Dispatched;

/** Puts replies into queue {@code edi.out.<NODI>}; the broker drops what it has had before. */
@ApplicationScoped
public class QueueDelivery {

    private static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    private final ConnectionFactory connections;

    public QueueDelivery() {
        this(null);
    }

    @Inject
    public QueueDelivery(ConnectionFactory connections) {
        this.connections = connections;
    }

    public void deliver(Dispatched reply) {
        try (var context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            context.createProducer()
                    .setProperty(DUPLICATE_ID, reply.mailboxId())
                    .setProperty("mailboxId", reply.mailboxId())
                    .setProperty("type", reply.type())
                    .setProperty("controlReference", reply.controlReference())
                    .send(
                            context.createQueue(Queues.EDI_OUT_PREFIX + reply.recipient()),
                            reply.content());
        }
    }
}
