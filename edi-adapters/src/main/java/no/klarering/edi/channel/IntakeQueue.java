package no.klarering.edi.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.klarering.edi.broker.Queues;

/** The durable journal behind our own channels: queue {@code edi.received}. */
@ApplicationScoped
public class IntakeQueue {

    private static final String GROUP = "JMSXGroupID";

    private final ConnectionFactory connections;

    /** More than readers can fetch before they take them in hand. */
    private static final int MOST_REMEMBERED = 10_000;

    /**
     * Those that this process has handed in or has in hand: the broker does not show them any more
     * as soon as a reader has fetched them.
     */
    private final Map<String, Arrival> inHand = new ConcurrentHashMap<>();

    public IntakeQueue() {
        this(null);
    }

    @Inject
    public IntakeQueue(ConnectionFactory connections) {
        this.connections = connections;
    }

    /**
     * Puts an interchange into the queue; when this returns, it is on the disk. Throws {@link
     * jakarta.jms.JMSRuntimeException} when it is not.
     */
    public void put(Arrival arrival, byte[] content) {
        if (inHand.size() < MOST_REMEMBERED) {
            inHand.put(arrival.id(), arrival);
        }
        try {
            send(arrival, content);
        } catch (JMSRuntimeException notTaken) {
            inHand.remove(arrival.id());
            throw notTaken;
        }
    }

    private void send(Arrival arrival, byte[] content) {
        try (var context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            var producer = context.createProducer();
            arrival.properties().forEach(producer::setProperty);
            producer.setProperty(GROUP, arrival.group());
            producer.send(context.createQueue(Queues.EDI_RECEIVED), content);
        }
    }

    /** An interchange that waits for its translation or is in hand. */
    public Optional<Arrival> find(String id) {
        return Optional.ofNullable(inHand.get(id)).or(() -> browse(id));
    }

    public void takenInHand(Arrival arrival) {
        inHand.put(arrival.id(), arrival);
    }

    public void laidDown(Arrival arrival) {
        inHand.remove(arrival.id());
    }

    private Optional<Arrival> browse(String id) {
        var selector = Arrival.ID + " = '" + id.replace("'", "''") + "'";
        try (var context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE);
                var browser =
                        context.createBrowser(context.createQueue(Queues.EDI_RECEIVED), selector)) {
            return Collections.list((java.util.Enumeration<?>) browser.getEnumeration()).stream()
                    .map(Message.class::cast)
                    .map(message -> Arrival.read(name -> property(message, name)))
                    .findFirst();
        } catch (JMSException e) {
            throw new IllegalStateException(
                    "queue " + Queues.EDI_RECEIVED + " cannot be browsed", e);
        }
    }

    static Optional<String> property(Message message, String name) {
        try {
            return Optional.ofNullable(message.getStringProperty(name));
        } catch (JMSException e) {
            throw new IllegalStateException("property " + name + " cannot be read", e);
        }
    }
}
