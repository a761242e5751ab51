package no.klarering.edi.channel;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import no.klarering.edi.broker.Batch;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.Channel;

/**
 * A message as it came: handed in by a channel of ours (queue {@code edi.received}), or sent by a
 * sender itself (queue {@code edi.in}, properties {@code senderNodi} and {@code channelMessageId}).
 */
public record ReceivedBytes(Arrival arrival, byte[] content) {

    /** Milliseconds since 1970, set by the broker. */
    private static final String TAKEN_BY_BROKER = "_AMQ_INGRESS_TIMESTAMP";

    private static final String CHANNEL_MESSAGE_ID = "channelMessageId";

    static ReceivedBytes handedIn(Message message) throws JMSException {
        var content = content(message);
        var arrival = Arrival.read(name -> IntakeQueue.property(message, name));
        return new ReceivedBytes(arrival, content.orElseThrow());
    }

    /**
     * It was received when the broker took it, however long it waited there.
     *
     * @param first the earliest moment that our clock can have shown
     */
    static ReceivedBytes sentIn(Message message, Instant first, Instant now) throws JMSException {
        var content = content(message);
        var bytes = content.orElse(new byte[0]);
        var arrival = fromSender(message, bytes, takenByBroker(message, first, now));
        return new ReceivedBytes(
                content.isPresent()
                        ? arrival
                        : arrival.refused("neither a bytes message nor a text message"),
                bytes);
    }

    private static Arrival fromSender(Message message, byte[] content, Instant receivedAt) {
        var named = IntakeQueue.property(message, Arrival.SENDER);
        var name =
                IntakeQueue.property(message, CHANNEL_MESSAGE_ID)
                        .orElseGet(() -> brokersOwnId(message));
        var id = InterchangeIds.named("jms|" + named.orElse("") + "|" + name, content);
        var sender = named.flatMap(Nodi::parse);
        var arrival = Arrival.of(id, receivedAt, Channel.JMS, sender);
        if (sender.isEmpty()) {
            return arrival.refused("property senderNodi is not a NODI number: " + named.orElse(""));
        }
        return content.length == 0 ? arrival.refused("the message is empty") : arrival;
    }

    /** Now, when the broker does not say, or its clock and ours do not fit together. */
    private static Instant takenByBroker(Message message, Instant first, Instant now) {
        return IntakeQueue.property(message, TAKEN_BY_BROKER)
                .map(text -> Instant.ofEpochMilli(Long.parseLong(text)))
                .filter(taken -> !taken.isBefore(first) && !taken.isAfter(now))
                .orElse(now);
    }

    private static String brokersOwnId(Message message) {
        try {
            return message.getJMSMessageID();
        } catch (JMSException e) {
            throw new IllegalStateException("a message without an id", e);
        }
    }

    /** Bytes of a batch, told by the broker before they are fetched. */
    static long size(Batch batch) throws JMSException {
        var size = 0L;
        for (var message : batch.messages()) {
            if (message instanceof BytesMessage bytes) {
                size += bytes.getBodyLength();
            } else if (message instanceof TextMessage text && text.getText() != null) {
                size += text.getText().length();
            }
        }
        return size;
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
