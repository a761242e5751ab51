package no.klarering.edi.translate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import no.klarering.clearance.DeclarationCheck;
import no.klarering.clearance.DeclarationCheck.Found;
import no.klarering.edi.cusdec.InterchangeTranslator;
import no.klarering.edi.syntax.Envelope;
import no.klarering.edi.syntax.Fault;
import no.klarering.edi.syntax.InterchangeReading.Read;
import no.klarering.edi.syntax.InterchangeReading.Unreadable;
import no.klarering.edi.syntax.MessageVerdict;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.messaging.InterchangeCheck;
import no.klarering.messaging.MessageFault;
import no.klarering.messaging.OwnInterchanges;
import no.klarering.party.Parties;

/** Reads an interchange as {@link Translation} does, and asks instead of ordering. */
@ApplicationScoped
public class LookingThrough implements InterchangeCheck {

    /** Stands in for our id, which only what is taken gets. */
    private static final String NOT_TAKEN = "not-taken";

    private final InterchangeTranslator translator;
    private final SyntaxFaults words;
    private final DeclarationCheck declarations;
    private final OwnInterchanges before;
    private final Parties parties;
    private final Clock clock;

    public LookingThrough() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public LookingThrough(
            InterchangeTranslator translator,
            SyntaxFaults words,
            DeclarationCheck declarations,
            OwnInterchanges before,
            Parties parties,
            Clock clock) {
        this.translator = translator;
        this.words = words;
        this.declarations = declarations;
        this.before = before;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public Checked check(byte[] content, OrganisationNumber organisation) {
        var orders = new Orders();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var reading =
                translator.translate(new ByteArrayInputStream(content), NOT_TAKEN, now, orders);
        return reading instanceof Read read
                ? checked(read, orders, organisation)
                : unreadable(((Unreadable) reading).cause());
    }

    private static Checked unreadable(Unreadable.Cause cause) {
        return new Checked(
                Optional.of(cause.name()),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                List.of(),
                List.of());
    }

    private Checked checked(Read read, Orders orders, OrganisationNumber organisation) {
        var envelope = read.envelope();
        var sender = Nodi.parse(envelope.sender());
        var isOwn = sender.flatMap(parties::ownerOf).filter(organisation::equals).isPresent();
        var faults = faults(read, isOwn);
        return new Checked(
                Optional.empty(),
                Optional.of(envelope.sender()),
                Optional.of(envelope.reference()),
                envelope.test(),
                isOwn,
                words.told(faults),
                messages(orders, isOwn && faults.isEmpty()));
    }

    private List<Fault> faults(Read read, boolean isOwn) {
        var faults = new ArrayList<>(read.faults());
        if (isOwn && faults.isEmpty() && used(read.envelope())) {
            faults.add(Fault.duplicateInterchange());
        }
        return faults;
    }

    private boolean used(Envelope envelope) {
        return before.used(Nodi.of(envelope.sender()), envelope.reference(), clock.instant());
    }

    private List<CheckedMessage> messages(Orders orders, boolean controlled) {
        Queue<Found> found =
                new ArrayDeque<>(
                        controlled ? declarations.check(orders.declarations()) : List.of());
        return orders.verdicts().stream()
                .map(
                        verdict ->
                                verdict.right() && Orders.isDeclaration(verdict) && controlled
                                        ? message(verdict, found.remove())
                                        : message(verdict, new Found(List.of(), List.of())))
                .toList();
    }

    private CheckedMessage message(MessageVerdict verdict, Found found) {
        return new CheckedMessage(
                verdict.number(),
                verdict.reference(),
                verdict.type(),
                Optional.of(verdict.accessReference()).filter(id -> !id.isEmpty()),
                joined(words.told(verdict.faults()), found.faults()),
                joined(words.toldWarnings(verdict.warnings()), found.warnings()));
    }

    /** Warnings of the syntax come back from input control; they are told once. */
    private static List<MessageFault> joined(List<MessageFault> one, List<MessageFault> other) {
        var all = new ArrayList<>(one);
        other.stream()
                .filter(fault -> one.stream().noneMatch(told -> told.code().equals(fault.code())))
                .forEach(all::add);
        return all;
    }
}
