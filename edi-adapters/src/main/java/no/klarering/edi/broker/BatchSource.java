package no.klarering.edi.broker;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.activemq.artemis.jms.client.ActiveMQMessage;

/**
 * Takes the messages of one queue in batches. One that was delivered before ends its batch, so that
 * those that come back after the end of a process are in hand one at a time.
 *
 * @param sessions opens a transacted session, and waits while the broker is away
 */
record BatchSource(Supplier<JMSContext> sessions, String queue) {

    private static final int MOST_MESSAGES = 50;
    private static final int MOST_BYTES = 512 * 1024;
    private static final long MILLIS_TO_WAIT = 1_000;

    /** An open session on the queue, for one thread. */
    Session open() {
        var context = sessions.get();
        try {
            return new Session(context, context.createConsumer(context.createQueue(queue)));
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    record Session(JMSContext context, JMSConsumer consumer) implements AutoCloseable {

        /** What waits; empty when nothing came for a second. */
        Batch next() throws JMSException {
            var messages = new ArrayList<Message>();
            var bytes = 0;
            var message = consumer.receive(MILLIS_TO_WAIT);
            while (message != null) {
                messages.add(message);
                bytes += size(message);
                message = isFull(messages, bytes) ? null : consumer.receiveNoWait();
            }
            return new Batch(messages);
        }

        private static boolean isFull(List<Message> messages, int bytes) throws JMSException {
            var last = messages.get(messages.size() - 1);
            return messages.size() == MOST_MESSAGES
                    || bytes >= MOST_BYTES
                    || Batch.deliveries(last) > 1;
        }

        /** What comes in pieces fills a batch: it must be read before anything else is taken. */
        private static int size(Message message) {
            var core = ((ActiveMQMessage) message).getCoreMessage();
            return core.isLargeMessage() ? MOST_BYTES : core.getBodyBufferSize();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
