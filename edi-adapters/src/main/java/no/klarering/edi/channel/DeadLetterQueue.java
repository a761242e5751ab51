package no.klarering.edi.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import no.klarering.edi.broker.Queues;

/** Tells those who watch the broker what was given up. */
@ApplicationScoped
public class DeadLetterQueue {

    private final ConnectionFactory connections;

    public DeadLetterQueue() {
        this(null);
    }

    @Inject
    public DeadLetterQueue(ConnectionFactory connections) {
        this.connections = connections;
    }

    /**
     * @param work queue and key of the message
     * @param cause why, without payload
     */
    public void tell(String work, String cause, byte[] content) {
        try (var context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            context.createProducer()
                    .setProperty("work", work)
                    .setProperty("cause", cause)
                    .send(context.createQueue(Queues.DEAD_LETTER), content);
        }
    }
}
