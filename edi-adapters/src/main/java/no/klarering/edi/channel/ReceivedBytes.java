package no.klarering.edi.channel;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.Channel;

/**
 * A message of queue {@code edi.in}: one that a channel of ours put there, or one that a sender put
 * there itself (the JMS channel, properties {@code senderNodi} and {@code channelMessageId}).
 */
record ReceivedBytes(Arrival arrival, byte[] content) {

    private static final String CHANNEL_MESSAGE_ID = "channelMessageId";

    static ReceivedBytes of(Message message, Instant now) throws JMSException {
        var content = content(message);
        return content.map(bytes -> of(message, bytes, now))
                .orElseGet(
                        () ->
                                new ReceivedBytes(
                                        fromSender(message, new byte[0], now)
                                                .refused(
                                                        "neither a bytes message nor a text"
                                                                + " message"),
                                        new byte[0]));
    }

    private static ReceivedBytes of(Message message, byte[] content, Instant now) {
        var arrival =
                IntakeQueue.property(message, Arrival.ID).isPresent()
                        ? Arrival.read(name -> IntakeQueue.property(message, name))
                        : fromSender(message, content, now);
        return new ReceivedBytes(arrival, content);
    }

    private static Arrival fromSender(Message message, byte[] content, Instant now) {
        var named = IntakeQueue.property(message, Arrival.SENDER);
        var name =
                IntakeQueue.property(message, CHANNEL_MESSAGE_ID)
                        .orElseGet(() -> brokersOwnId(message));
        var id = InterchangeIds.named("jms|" + named.orElse("") + "|" + name, content);
        var sender = named.flatMap(Nodi::parse);
        var arrival = Arrival.of(id, now, Channel.JMS, sender);
        if (sender.isEmpty()) {
            return arrival.refused("property senderNodi is not a NODI number: " + named.orElse(""));
        }
        return content.length == 0 ? arrival.refused("the message is empty") : arrival;
    }

    private static String brokersOwnId(Message message) {
        try {
            return message.getJMSMessageID();
        } catch (JMSException e) {
            throw new IllegalStateException("a message without an id", e);
        }
    }

    private static Optional<byte[]> content(Message message) throws JMSException {
        if (message instanceof BytesMessage bytes) {
            bytes.reset();
            var content = new byte[Math.toIntExact(bytes.getBodyLength())];
            bytes.readBytes(content);
            return Optional.of(content);
        }
        if (message instanceof TextMessage text) {
            var words = Optional.ofNullable(text.getText()).orElse("");
            return Optional.of(words.getBytes(StandardCharsets.ISO_8859_1));
        }
        return Optional.empty();
    }
}
