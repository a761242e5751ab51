package no.klarering.system;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import java.nio.charset.StandardCharsets;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/**
 * Sends by the JMS channel, the same message under the same {@code channelMessageId} until the
 * broker says that it has it.
 */
final class JmsCarrier implements Carrier {

    private final ActiveMQConnectionFactory connections;
    private JMSContext context;

    JmsCarrier(ActiveMQConnectionFactory connections) {
        this.connections = connections;
    }

    @Override
    public Attempt carry(Sending sending) {
        try {
            if (context == null) {
                context = connections.createContext();
            }
            context.createProducer()
                    .setProperty("senderNodi", sending.sender())
                    .setProperty("channelMessageId", sending.reference())
                    .send(
                            context.createQueue("edi.in"),
                            sending.text().getBytes(StandardCharsets.ISO_8859_1));
            sending.placed();
            return Attempt.ACCEPTED;
        } catch (JMSRuntimeException brokerAway) {
            close();
            sending.answerLost();
            return Attempt.UNKNOWN;
        }
    }

    @Override
    public void close() {
        if (context == null) {
            return;
        }
        var broken = context;
        context = null;
        try {
            broken.close();
        } catch (JMSRuntimeException gone) {
            // There is nobody left to take leave of.
            return;
        }
    }
}
