package no.klarering.edi.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.klarering.operations.OperationsSettings;
import org.apache.camel.Exchange;

/** Takes a message in hand and has its interchange translated. */
@ApplicationScoped
public class Intake {

    private final IntakeQueue queue;
    private final ThreeTries tries;
    private final Clock clock;
    private final OperationsSettings settings;

    public Intake() {
        this(null, null, null, null);
    }

    @Inject
    public Intake(IntakeQueue queue, ThreeTries tries, Clock clock, OperationsSettings settings) {
        this.queue = queue;
        this.tries = tries;
        this.clock = clock;
        this.settings = settings;
    }

    /** Who makes something of an interchange. */
    public interface Translator {

        void translate(Arrival arrival, byte[] content);

        /** Keeps an interchange that could not be translated three times. */
        void giveUp(Arrival arrival, byte[] content, String cause);
    }

    /** One of queue {@code edi.received}: what its channel wrote about it holds. */
    public void handedIn(Exchange exchange, Translator translator) throws Exception {
        var message = Deliveries.message(exchange);
        translate(message, ReceivedBytes.handedIn(message), translator);
    }

    /** One of queue {@code edi.in}: of what its sender wrote about it only name and NODI count. */
    public void sentIn(Exchange exchange, Translator translator) throws Exception {
        var message = Deliveries.message(exchange);
        // A clock that was set, in the sandbox, has no time before the one at which it started.
        var first = settings.clockStart().orElse(Instant.EPOCH);
        translate(message, ReceivedBytes.sentIn(message, first, now()), translator);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void translate(Message message, ReceivedBytes received, Translator translator)
            throws Exception {
        queue.takenInHand(received.arrival());
        try {
            tries.run(new Translating(received, translator), Deliveries.count(message));
        } finally {
            queue.laidDown(received.arrival());
        }
    }

    private record Translating(ReceivedBytes received, Translator translator)
            implements ThreeTries.Work {

        @Override
        public String name() {
            return "interchange " + received.arrival().id();
        }

        @Override
        public void run() {
            translator.translate(received.arrival(), received.content());
        }

        @Override
        public void giveUp(String cause) {
            translator.giveUp(received.arrival(), received.content(), cause);
        }
    }
}
