package no.klarering.edi.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.klarering.edi.broker.Batch;
import no.klarering.edi.broker.Queues;
import no.klarering.edi.channel.DeadLetterQueue;
import no.klarering.edi.channel.ThreeTries;
import no.klarering.kernel.Json;
import no.klarering.messaging.Inbox;
import no.klarering.movement.MovementDesk;
import no.klarering.movement.MovementOrder;

/** Takes orders off queue {@code movement.in} and lays them on the desk. */
@ApplicationScoped
public class MovementOrders {

    private final MovementDesk desk;
    private final ThreeTries tries;
    private final Inbox inbox;
    private final DeadLetterQueue deadLetters;
    private final Json json;

    public MovementOrders() {
        this(null, null, null, null, null);
    }

    @Inject
    public MovementOrders(
            MovementDesk desk,
            ThreeTries tries,
            Inbox inbox,
            DeadLetterQueue deadLetters,
            Json json) {
        this.desk = desk;
        this.tries = tries;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.json = json;
    }

    /** Those that come for the first time share a transaction of the database. */
    public void receive(Batch batch) throws JMSException {
        var fresh = new ArrayList<Deciding>();
        var again = new LinkedHashMap<Deciding, Integer>();
        for (var message : batch.messages()) {
            var work = work(message.getBody(String.class), message.getJMSMessageID());
            var deliveries = Batch.deliveries(message);
            if (deliveries == 1) {
                fresh.add(work);
            } else {
                again.put(work, deliveries);
            }
        }
        tries.runTogether(fresh, () -> decide(fresh));
        again.forEach(tries::run);
    }

    private void decide(List<Deciding> works) {
        desk.decide(works.stream().flatMap(work -> work.order.stream()).toList());
        works.stream().filter(work -> work.order.isEmpty()).forEach(Deciding::run);
    }

    private Deciding work(String text, String messageId) {
        try {
            var order = json.read(text, MovementQueue.Order.class).order();
            return new Deciding(text, order.requestId().toString(), Optional.of(order));
        } catch (RuntimeException unreadable) {
            // Trying again cannot help; what is done with it is to keep it for people to see.
            return new Deciding(text, messageId, Optional.empty());
        }
    }

    private final class Deciding implements ThreeTries.Work {

        private final String text;
        private final String key;
        private final Optional<MovementOrder> order;

        Deciding(String text, String key, Optional<MovementOrder> order) {
            this.text = text;
            this.key = key;
            this.order = order;
        }

        @Override
        public String name() {
            return Queues.MOVEMENT_IN + " " + key;
        }

        @Override
        public void run() {
            order.ifPresentOrElse(
                    known -> desk.decide(List.of(known)),
                    () -> giveUp("not an order in a form that is known here"));
        }

        @Override
        public void giveUp(String cause) {
            var content = text.getBytes(StandardCharsets.UTF_8);
            inbox.giveUp(Optional.empty(), Queues.MOVEMENT_IN, content, cause);
            deadLetters.tell(name(), cause, content);
        }
    }
}
