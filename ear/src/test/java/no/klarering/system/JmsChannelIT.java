package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSSecurityRuntimeException;
import java.nio.charset.StandardCharsets;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;

class JmsChannelIT {

    private static final long LONGEST_WAIT = 30_000;

    @Test
    void answersOnTheSendersQueueAndKnowsTheSameMessageAgain() throws JMSException {
        try (var connections = new ActiveMQConnectionFactory(EdiClient.brokerUrl());
                var context = connections.createContext()) {
            send(context, EdiClient.example(201), EdiClient.NODI, "first");
            send(context, EdiClient.example(201), EdiClient.NODI, "first");
            send(context, EdiClient.example(202), EdiClient.NODI, "second");

            var first = receive(context);
            var second = receive(context);

            // The repeated message changes nothing: no CONTRL between the two answers.
            assertThat(first).contains("CUSRES", "3130001092024060300020101", "+32'");
            assertThat(second).contains("CUSRES", "3130001092024060300020201", "+32'");
        }
    }

    @Test
    void keepsClientsFromTheQueueWhoseMessagesAreBelieved() {
        try (var connections = new ActiveMQConnectionFactory(EdiClient.brokerUrl());
                var context = connections.createContext()) {
            var believed = context.createQueue("edi.received");
            var message = context.createProducer().setProperty("interchangeId", "mine");

            assertThatThrownBy(() -> message.send(believed, new byte[] {1}))
                    .isInstanceOf(JMSSecurityRuntimeException.class);
        }
    }

    private static void send(JMSContext context, String text, String nodi, String id) {
        context.createProducer()
                .setProperty("senderNodi", nodi)
                .setProperty("channelMessageId", id)
                .send(context.createQueue("edi.in"), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String receive(JMSContext context) throws JMSException {
        var queue = context.createQueue("edi.out." + EdiClient.NODI);
        try (var consumer = context.createConsumer(queue)) {
            var message = (BytesMessage) consumer.receive(LONGEST_WAIT);
            assertThat(message).as("a reply").isNotNull();
            var content = new byte[(int) message.getBodyLength()];
            message.readBytes(content);
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }
}
