package no.klarering.edi.translate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.channel.DeadLetterQueue;
import no.klarering.edi.channel.Intake;
import no.klarering.edi.channel.ReceivedBytes;
import no.klarering.edi.clearance.ClearanceQueue;
import no.klarering.edi.cusdec.InterchangeTranslator;
import no.klarering.edi.cusdec.TranslationSink;
import no.klarering.edi.syntax.InterchangeReading;
import no.klarering.edi.syntax.InterchangeReading.Read;
import no.klarering.edi.syntax.InterchangeReading.Unreadable;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.messaging.InterchangeRegister.InterchangeView;
import no.klarering.messaging.ReceivedInterchange;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    private final long mostHeld;

    public Translation() {
        this(null, null, null, null, null, 0);
    }

    /**
     * @param mostHeld bytes of an interchange whose orders are kept in memory until its end is
     *     seen; a larger one is read twice, first to judge it and then to hand its messages on
     */
    @Inject
    public Translation(
            InterchangeTranslator translator,
            Registration registration,
            InterchangeRegister register,
            ClearanceQueue clearance,
            DeadLetterQueue deadLetters,
            @ConfigProperty(name = "klarering.edi.held.bytes", defaultValue = "1000000")
                    long mostHeld) {
        this.translator = translator;
        this.registration = registration;
        this.register = register;
        this.clearance = clearance;
        this.deadLetters = deadLetters;
        this.mostHeld = mostHeld;
    }

    @Override
    public void translate(List<ReceivedBytes> received) {
        var taken = received.stream().map(this::taken).toList();
        var found = register.register(taken.stream().map(Taken::interchange).toList());
        var orders = new ArrayList<SubmitDeclaration>();
        var large = new ArrayList<Taken>();
        for (var index = 0; index < taken.size(); index++) {
            log(taken.get(index).interchange(), found.get(index));
            if (taken.get(index).isLarge()
                    && found.get(index) != InterchangeRegister.Registration.DUPLICATE) {
                large.add(taken.get(index));
            } else {
                orders.addAll(orders(taken.get(index), found.get(index)));
            }
        }
        clearance.send(orders);
        large.forEach(this::handOn);
    }

    /** Reads a large interchange once more, and hands its messages on a few at a time. */
    private void handOn(Taken taken) {
        var arrival = taken.received().arrival();
        var first = register.find(arrival.id()).map(InterchangeView::receivedAt);
        var few = new FewOrders(clearance);
        read(taken.received(), first.orElse(arrival.receivedAt()), few);
        few.close();
    }

    /** What goes into the register, and what it orders. */
    private record Taken(
            ReceivedBytes received,
            ReceivedInterchange interchange,
            List<SubmitDeclaration> orders,
            boolean isLarge) {}

    private Taken taken(ReceivedBytes received) {
        if (received.arrival().refusal().isPresent()) {
            return quarantined(received, received.arrival().refusal().get());
        }
        var orders = new Orders();
        var isLarge = received.content().length > mostHeld;
        var reading =
                isLarge
                        ? check(received, orders)
                        : read(received, received.arrival().receivedAt(), orders);
        if (reading instanceof Read read) {
            return taken(received, read, orders);
        }
        return quarantined(received, sentence(((Unreadable) reading).cause()));
    }

    private InterchangeReading check(ReceivedBytes received, Orders orders) {
        try {
            return translator.check(
                    new ByteArrayInputStream(received.content()),
                    received.arrival().receivedAt(),
                    orders::judged);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private InterchangeReading read(
            ReceivedBytes received, Instant receivedAt, TranslationSink orders) {
        return translator.translate(
                new ByteArrayInputStream(received.content()),
                received.arrival().id(),
                receivedAt,
                orders);
    }

    private Taken taken(ReceivedBytes received, Read read, Orders orders) {
        var sender = read.envelope().sender();
        var told = received.arrival().sender();
        if (Nodi.parse(sender).isEmpty()) {
            return quarantined(received, "the sender in UNB is not a NODI number: " + sender);
        }
        if (told.isPresent() && !told.get().code().equals(sender)) {
            return quarantined(
                    received, "came as " + told.get() + ", but the sender in UNB is " + sender);
        }
        return new Taken(
                received,
                registration.read(received.arrival(), received.content(), read, orders.verdicts()),
                read.refused() ? List.of() : orders.declarations(),
                !read.refused() && received.content().length > mostHeld);
    }

    private Taken quarantined(ReceivedBytes received, String cause) {
        return new Taken(
                received,
                registration.quarantined(received.arrival(), received.content(), cause),
                List.of(),
                false);
    }

    private List<SubmitDeclaration> orders(Taken taken, InterchangeRegister.Registration found) {
        return switch (found) {
            case NEW -> taken.orders();
            case REPEAT -> asFirstReceived(taken);
            case DUPLICATE -> List.of();
        };
    }

    /**
     * What a channel takes once more, because it does not know that the broker had it, comes with a
     * later moment; presented it was when it was registered.
     */
    private List<SubmitDeclaration> asFirstReceived(Taken taken) {
        var arrival = taken.received().arrival();
        var first = register.find(arrival.id()).map(InterchangeView::receivedAt);
        if (taken.orders().isEmpty()
                || first.isEmpty()
                || first.get().equals(arrival.receivedAt())) {
            return taken.orders();
        }
        var presented = new Orders();
        read(taken.received(), first.get(), presented);
        return presented.declarations();
    }

    private static void log(
            ReceivedInterchange interchange, InterchangeRegister.Registration found) {
        LOG.log(
                Level.INFO,
                "Interchange {0} by {1}: {2}, {3}, {4} messages",
                interchange.id(),
                interchange.channel(),
                interchange.state(),
                found,
                interchange.messages().size());
    }

    @Override
    public void giveUp(ReceivedBytes received, String cause) {
        var given = quarantined(received, "could not be read: " + cause).interchange();
        log(given, register.register(List.of(given)).get(0));
        deadLetters.tell("interchange " + given.id(), cause, received.content());
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
