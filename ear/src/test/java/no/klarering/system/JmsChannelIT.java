package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSSecurityRuntimeException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;

class JmsChannelIT {

    private static final long LONGEST_WAIT = 30_000;
    private static final long LONG_ENOUGH_FOR_A_REFUSAL = 2_000;

    @Test
    void answersOnTheSendersQueueAndKnowsTheSameMessageAgain() throws JMSException {
        try (var connections = new ActiveMQConnectionFactory(EdiClient.brokerUrl());
                var context = connections.createContext()) {
            send(context, EdiClient.example(201), EdiClient.NODI, "first");
            send(context, EdiClient.example(201), EdiClient.NODI, "first");
            send(context, EdiClient.example(202), EdiClient.NODI, "second");

            // Two declarations do not wait for each other: their answers come in any order.
            assertThat(List.of(receive(context), receive(context)))
                    .satisfiesOnlyOnce(reply -> isReleaseOf(reply, "3130001092024060300020101"))
                    .satisfiesOnlyOnce(reply -> isReleaseOf(reply, "3130001092024060300020201"));
            assertThat(nextWithin(context, LONG_ENOUGH_FOR_A_REFUSAL))
                    .as("a CONTRL that calls the repeated message a duplicate")
                    .isNull();
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

    private static void isReleaseOf(String reply, String declaration) {
        assertThat(reply).contains("CUSRES", declaration, "+32'");
    }

    private static String receive(JMSContext context) throws JMSException {
        var message = nextWithin(context, LONGEST_WAIT);
        assertThat(message).as("a reply").isNotNull();
        return textOf(message);
    }

    private static BytesMessage nextWithin(JMSContext context, long milliseconds) {
        var queue = context.createQueue("edi.out." + EdiClient.NODI);
        try (var consumer = context.createConsumer(queue)) {
            return (BytesMessage) consumer.receive(milliseconds);
        }
    }

    private static String textOf(BytesMessage message) throws JMSException {
        var content = new byte[(int) message.getBodyLength()];
        message.readBytes(content);
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
