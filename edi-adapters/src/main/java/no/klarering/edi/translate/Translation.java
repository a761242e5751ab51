package no.klarering.edi.translate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import no.klarering.edi.channel.Arrival;
import no.klarering.edi.channel.DeadLetterQueue;
import no.klarering.edi.channel.Intake;
import no.klarering.edi.clearance.ClearanceQueue;
import no.klarering.edi.cusdec.InterchangeTranslator;
import no.klarering.edi.syntax.InterchangeReading;
import no.klarering.edi.syntax.InterchangeReading.Read;
import no.klarering.edi.syntax.InterchangeReading.Unreadable;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.messaging.InterchangeRegister.InterchangeView;
import no.klarering.messaging.ReceivedInterchange;

/**
 * Reads an interchange, registers it with what is owed in answer, and hands its declarations on.
 * First the database, then the queue: when the process dies between the two, the same interchange
 * comes again, the register knows it, and its declarations are handed on once more.
 */
@ApplicationScoped
public class Translation implements Intake.Translator {

    private static final Logger LOG = System.getLogger(Translation.class.getName());

    private final InterchangeTranslator translator;
    private final Registration registration;
    private final InterchangeRegister register;
    private final ClearanceQueue clearance;
    private final DeadLetterQueue deadLetters;

    public Translation() {
        this(null, null, null, null, null);
    }

    @Inject
    public Translation(
            InterchangeTranslator translator,
            Registration registration,
            InterchangeRegister register,
            ClearanceQueue clearance,
            DeadLetterQueue deadLetters) {
        this.translator = translator;
        this.registration = registration;
        this.register = register;
        this.clearance = clearance;
        this.deadLetters = deadLetters;
    }

    @Override
    public void translate(Arrival arrival, byte[] content) {
        if (arrival.refusal().isPresent()) {
            quarantine(arrival, content, arrival.refusal().get());
            return;
        }
        var orders = new Orders();
        var reading = read(arrival, content, arrival.receivedAt(), orders);
        if (reading instanceof Unreadable unreadable) {
            quarantine(arrival, content, sentence(unreadable.cause()));
        } else if (reading instanceof Read read) {
            take(arrival, content, read, orders);
        }
    }

    private InterchangeReading read(
            Arrival arrival, byte[] content, Instant receivedAt, Orders orders) {
        return translator.translate(
                new ByteArrayInputStream(content), arrival.id(), receivedAt, orders);
    }

    private void take(Arrival arrival, byte[] content, Read read, Orders orders) {
        var sender = read.envelope().sender();
        if (Nodi.parse(sender).isEmpty()) {
            quarantine(arrival, content, "the sender in UNB is not a NODI number: " + sender);
            return;
        }
        if (arrival.sender().isPresent() && !arrival.sender().get().code().equals(sender)) {
            var cause =
                    "came as " + arrival.sender().get() + ", but the sender in UNB is " + sender;
            quarantine(arrival, content, cause);
            return;
        }
        var found = register(registration.read(arrival, content, read, orders.verdicts()));
        if (found != InterchangeRegister.Registration.DUPLICATE && !read.refused()) {
            var presented =
                    found == InterchangeRegister.Registration.REPEAT
                            ? asFirstReceived(arrival, content, orders)
                            : orders;
            clearance.send(presented.declarations());
        }
    }

    /**
     * What a channel takes once more, because it does not know that the broker had it, comes with a
     * later moment; presented it was when it was registered.
     */
    private Orders asFirstReceived(Arrival arrival, byte[] content, Orders orders) {
        var first = register.find(arrival.id()).map(InterchangeView::receivedAt);
        if (first.isEmpty() || first.get().equals(arrival.receivedAt())) {
            return orders;
        }
        var presented = new Orders();
        read(arrival, content, first.get(), presented);
        return presented;
    }

    private void quarantine(Arrival arrival, byte[] content, String cause) {
        register(registration.quarantined(arrival, content, cause));
    }

    private InterchangeRegister.Registration register(ReceivedInterchange interchange) {
        var found = register.register(interchange);
        LOG.log(
                Level.INFO,
                "Interchange {0} by {1}: {2}, {3}, {4} messages",
                interchange.id(),
                interchange.channel(),
                interchange.state(),
                found,
                interchange.messages().size());
        return found;
    }

    @Override
    public void giveUp(Arrival arrival, byte[] content, String cause) {
        quarantine(arrival, content, "could not be read: " + cause);
        deadLetters.tell("interchange " + arrival.id(), cause, content);
    }

    private static String sentence(Unreadable.Cause cause) {
        return switch (cause) {
            case NOTHING_SENT -> "nothing was sent";
            case NO_UNB -> "there is no UNB: this is not an EDIFACT interchange";
            case UNB_NOT_FINISHED -> "UNB has no end";
            case NO_SENDER -> "UNB names no sender";
            case NO_REFERENCE -> "UNB has no control reference";
        };
    }
}
