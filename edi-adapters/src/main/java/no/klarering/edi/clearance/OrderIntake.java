package no.klarering.edi.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.klarering.clearance.ClearanceDesk;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.broker.Batch;
import no.klarering.edi.broker.Queues;
import no.klarering.edi.channel.DeadLetterQueue;
import no.klarering.edi.channel.ThreeTries;
import no.klarering.kernel.Json;
import no.klarering.kernel.MessageKey;
import no.klarering.messaging.Inbox;

/** Takes orders off queue {@code clearance.in} and lays them on the desk. */
@ApplicationScoped
public class OrderIntake {

    private final ClearanceDesk desk;
    private final ThreeTries tries;
    private final Inbox inbox;
    private final DeadLetterQueue deadLetters;
    private final Json json;

    public OrderIntake() {
        this(null, null, null, null, null);
    }

    @Inject
    public OrderIntake(
            ClearanceDesk desk,
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

    /** Those that come for the first time share transactions of the database. */
    public void receive(Batch batch) throws JMSException {
        var fresh = new ArrayList<Clearing>();
        var again = new LinkedHashMap<Clearing, Integer>();
        for (var message : batch.messages()) {
            var work = work(message.getBody(String.class), message.getJMSMessageID());
            var deliveries = Batch.deliveries(message);
            if (deliveries == 1) {
                fresh.add(work);
            } else {
                again.put(work, deliveries);
            }
        }
        tries.runTogether(fresh, () -> clear(fresh));
        again.forEach(tries::run);
    }

    private void clear(List<Clearing> works) {
        desk.clear(works.stream().flatMap(work -> work.order.stream()).toList());
        works.stream().filter(work -> work.order.isEmpty()).forEach(Clearing::run);
    }

    private Clearing work(String text, String messageId) {
        try {
            var order = json.read(text, SubmitDeclaration.class);
            return new Clearing(text, order.key().text(), Optional.of(order));
        } catch (RuntimeException unreadable) {
            // Trying again cannot help; what is done with it is to keep it for people to see.
            return new Clearing(text, messageId, Optional.empty());
        }
    }

    private final class Clearing implements ThreeTries.Work {

        private final String text;
        private final String key;
        private final Optional<SubmitDeclaration> order;

        Clearing(String text, String key, Optional<SubmitDeclaration> order) {
            this.text = text;
            this.key = key;
            this.order = order;
        }

        @Override
        public String name() {
            return Queues.CLEARANCE_IN + " " + key;
        }

        @Override
        public void run() {
            order.ifPresentOrElse(
                    known -> desk.clear(List.of(known)),
                    () -> giveUp("not an order in a form that is known here"));
        }

        @Override
        public void giveUp(String cause) {
            var content = text.getBytes(StandardCharsets.UTF_8);
            inbox.giveUp(messageKey(), Queues.CLEARANCE_IN, content, cause);
            deadLetters.tell(name(), cause, content);
        }

        private Optional<MessageKey> messageKey() {
            return order.map(SubmitDeclaration::key);
        }
    }
}
