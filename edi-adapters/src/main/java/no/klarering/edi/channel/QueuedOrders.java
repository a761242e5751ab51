package no.klarering.edi.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.klarering.edi.broker.Batch;
import no.klarering.kernel.MessageKey;
import no.klarering.messaging.Inbox;

/** Takes orders, one as JSON a message, off their queue and lays them on their desk. */
@ApplicationScoped
public class QueuedOrders {

    private final ThreeTries tries;
    private final Inbox inbox;
    private final DeadLetterQueue deadLetters;

    public QueuedOrders() {
        this(null, null, null);
    }

    @Inject
    public QueuedOrders(ThreeTries tries, Inbox inbox, DeadLetterQueue deadLetters) {
        this.tries = tries;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
    }

    /** A queue and the desk behind it. */
    public interface Desk<T> {

        String queue();

        /** Throws what it likes when the text is no order in a form that is known here. */
        T read(String text);

        /** What tells an order from others of the queue; no payload. */
        String name(T order);

        /** The message in the register that an order comes from, if it has one. */
        Optional<MessageKey> message(T order);

        void decide(List<T> orders);
    }

    /** Those that come for the first time share transactions of the database. */
    public <T> void receive(Batch batch, Desk<T> desk) throws JMSException {
        var fresh = new ArrayList<Deciding<T>>();
        var again = new LinkedHashMap<Deciding<T>, Integer>();
        for (var message : batch.messages()) {
            var work = work(text(message), message.getJMSMessageID(), desk);
            var deliveries = Batch.deliveries(message);
            if (deliveries == 1) {
                fresh.add(work);
            } else {
                again.put(work, deliveries);
            }
        }
        tries.runTogether(fresh, () -> decide(fresh, desk));
        again.forEach(tries::run);
    }

    /** An order as it stands in a queue: as characters it would take twice the room. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Before they were bytes, orders were texts; some may still wait. */
    private static String text(Message message) throws JMSException {
        return message instanceof BytesMessage
                ? new String(message.getBody(byte[].class), StandardCharsets.UTF_8)
                : message.getBody(String.class);
    }

    private static <T> void decide(List<Deciding<T>> works, Desk<T> desk) {
        desk.decide(works.stream().flatMap(work -> work.order.stream()).toList());
        works.stream().filter(work -> work.order.isEmpty()).forEach(Deciding::run);
    }

    private <T> Deciding<T> work(String text, String messageId, Desk<T> desk) {
        try {
            var order = desk.read(text);
            return new Deciding<>(desk, text, desk.name(order), Optional.of(order));
        } catch (RuntimeException unreadable) {
            // Trying again cannot help; what is done with it is to keep it for people to see.
            return new Deciding<>(desk, text, messageId, Optional.empty());
        }
    }

    private final class Deciding<T> implements ThreeTries.Work {

        private final Desk<T> desk;
        private final String text;
        private final String key;
        private final Optional<T> order;

        Deciding(Desk<T> desk, String text, String key, Optional<T> order) {
            this.desk = desk;
            this.text = text;
            this.key = key;
            this.order = order;
        }

        @Override
        public String name() {
            return desk.queue() + " " + key;
        }

        @Override
        public void run() {
            order.ifPresentOrElse(
                    known -> desk.decide(List.of(known)),
                    () -> giveUp("not an order in a form that is known here"));
        }

        @Override
        public void giveUp(String cause) {
            var content = bytes(text);
            inbox.giveUp(order.flatMap(desk::message), desk.queue(), content, cause);
            deadLetters.tell(name(), cause, content);
        }
    }
}
