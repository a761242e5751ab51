package no.klarering.edi.broker;

import jakarta.jms.JMSContext;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultEndpoint;

/**
 * Camel component {@code batch:QUEUE?readers=4}: takes what waits in a queue, at most fifty
 * messages at once, and hands it to the route as one {@link Batch}. A commit then costs the disk
 * once for all of them; a message that comes alone is not kept waiting for others.
 */
public final class BatchComponent extends DefaultComponent {

    private final Supplier<JMSContext> sessions;

    /**
     * @param sessions opens a transacted session, and waits while the broker is away
     */
    public BatchComponent(Supplier<JMSContext> sessions) {
        this.sessions = sessions;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String queue, Map<String, Object> parameters) {
        var readers = getAndRemoveParameter(parameters, "readers", Integer.class, 1);
        return new BatchEndpoint(uri, this, queue, readers);
    }

    private final class BatchEndpoint extends DefaultEndpoint {

        private final String queue;
        private final int readers;

        BatchEndpoint(String uri, BatchComponent component, String queue, int readers) {
            super(uri, component);
            this.queue = queue;
            this.readers = readers;
        }

        @Override
        public Consumer createConsumer(Processor processor) {
            return new BatchConsumer(this, processor, new BatchSource(sessions, queue), readers);
        }

        @Override
        public Producer createProducer() {
            throw new UnsupportedOperationException("batches are taken, not sent");
        }
    }
}
