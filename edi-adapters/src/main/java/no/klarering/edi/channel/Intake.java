package no.klarering.edi.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.klarering.edi.broker.Batch;
import no.klarering.operations.OperationsSettings;

/** Takes messages in hand and has their interchanges translated. */
@ApplicationScoped
public class Intake {

    private final IntakeQueue queue;
    private final ThreeTries tries;
    private final Clock clock;
    private final OperationsSettings settings;
    private final ReadingRoom room;

    public Intake() {
        this(null, null, null, null, null);
    }

    @Inject
    public Intake(
            IntakeQueue queue,
            ThreeTries tries,
            Clock clock,
            OperationsSettings settings,
            ReadingRoom room) {
        this.queue = queue;
        this.tries = tries;
        this.clock = clock;
        this.settings = settings;
        this.room = room;
    }

    /** Who makes something of interchanges. */
    public interface Translator {

        /** Registers all of them in one transaction, and hands on what they order. */
        void translate(List<ReceivedBytes> received);

        /** Keeps an interchange that could not be translated three times. */
        void giveUp(ReceivedBytes received, String cause);
    }

    /** Some of queue {@code edi.received}: what their channel wrote about them holds. */
    public void handedIn(Batch batch, Translator translator) throws JMSException {
        translate(batch, ReceivedBytes::handedIn, translator);
    }

    /** Some of queue {@code edi.in}: of what their senders wrote only name and NODI count. */
    public void sentIn(Batch batch, Translator translator) throws JMSException {
        // A clock that was set, in the sandbox, has no time before the one at which it started.
        var first = settings.clockStart().orElse(Instant.EPOCH);
        translate(batch, message -> ReceivedBytes.sentIn(message, first, now()), translator);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private interface Reading {

        ReceivedBytes of(Message message) throws JMSException;
    }

    private void translate(Batch batch, Reading reading, Translator translator)
            throws JMSException {
        var entered = room.enter(ReceivedBytes.size(batch));
        try {
            translateNow(batch, reading, translator);
        } finally {
            room.leave(entered);
        }
    }

    private void translateNow(Batch batch, Reading reading, Translator translator)
            throws JMSException {
        var fresh = new ArrayList<Translating>();
        var again = new ArrayList<Translating>();
        for (var message : batch.messages()) {
            var deliveries = Batch.deliveries(message);
            var work = new Translating(reading.of(message), deliveries, translator);
            (deliveries == 1 ? fresh : again).add(work);
        }
        inHand(fresh, () -> tries.runTogether(fresh, () -> Translating.together(fresh)));
        inHand(again, () -> again.forEach(work -> tries.run(work, work.deliveries())));
    }

    private void inHand(List<Translating> works, Runnable run) {
        works.forEach(work -> queue.takenInHand(work.received().arrival()));
        try {
            run.run();
        } finally {
            works.forEach(work -> queue.laidDown(work.received().arrival()));
        }
    }

    private record Translating(ReceivedBytes received, int deliveries, Translator translator)
            implements ThreeTries.Work {

        static void together(List<Translating> works) {
            works.stream()
                    .map(Translating::translator)
                    .findFirst()
                    .ifPresent(
                            translator ->
                                    translator.translate(
                                            works.stream().map(Translating::received).toList()));
        }

        @Override
        public String name() {
            return "interchange " + received.arrival().id();
        }

        @Override
        public void run() {
            translator.translate(List.of(received));
        }

        @Override
        public void giveUp(String cause) {
            translator.giveUp(received, cause);
        }
    }
}
