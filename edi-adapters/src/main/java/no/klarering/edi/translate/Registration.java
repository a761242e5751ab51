package no.klarering.edi.translate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.klarering.edi.channel.Arrival;
import no.klarering.edi.contrl.SyntaxReport;
import no.klarering.edi.syntax.Fault;
import no.klarering.edi.syntax.InterchangeReading.Read;
import no.klarering.edi.syntax.MessageVerdict;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.MessageFault;
import no.klarering.messaging.ReceivedInterchange;
import no.klarering.messaging.ReceivedMessage;
import no.klarering.messaging.SyntaxReply;

/** Makes of a reading what is written into the register. */
@ApplicationScoped
public class Registration {

    private final SyntaxFaults faults;

    public Registration() {
        this(null);
    }

    @Inject
    public Registration(SyntaxFaults faults) {
        this.faults = faults;
    }

    /** Bytes that nobody can be answered for: kept as they are, with the reason. */
    public ReceivedInterchange quarantined(Arrival arrival, byte[] content, String cause) {
        return new ReceivedInterchange(
                arrival.id(),
                arrival.channel(),
                arrival.sender(),
                arrival.organisation().map(Object::toString),
                Optional.empty(),
                arrival.receivedAt(),
                false,
                content,
                InterchangeState.QUARANTINED,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(cause));
    }

    /** An interchange whose envelope could be read, refused as a whole or not. */
    public ReceivedInterchange read(
            Arrival arrival, byte[] content, Read reading, List<MessageVerdict> verdicts) {
        var envelope = reading.envelope();
        var sender = Nodi.of(envelope.sender());
        var replies = new Replies(arrival, sender, reading);
        return new ReceivedInterchange(
                arrival.id(),
                arrival.channel(),
                Optional.of(sender),
                arrival.organisation().map(Object::toString),
                Optional.of(envelope.reference()),
                arrival.receivedAt(),
                envelope.test(),
                content,
                reading.refused() ? InterchangeState.REJECTED : InterchangeState.PROCESSED,
                faults.told(reading.faults()),
                verdicts.stream().map(verdict -> message(verdict, reading)).toList(),
                replies.report(verdicts),
                replies.reportOfDuplicate(),
                faults.told(List.of(Fault.duplicateInterchange())),
                Optional.empty());
    }

    private ReceivedMessage message(MessageVerdict verdict, Read reading) {
        var all = new ArrayList<MessageFault>(faults.told(reading.faults()));
        all.addAll(faults.told(verdict.faults()));
        return new ReceivedMessage(
                verdict.reference(),
                Optional.of(verdict.accessReference()).filter(id -> !id.isEmpty()),
                state(verdict, reading),
                all,
                faults.toldWarnings(verdict.warnings()));
    }

    private static String state(MessageVerdict verdict, Read reading) {
        if (reading.refused() || !verdict.right()) {
            return ReceivedMessage.SYNTAX_REJECTED;
        }
        return Orders.isDeclaration(verdict) ? ReceivedMessage.RECEIVED : ReceivedMessage.NOTED;
    }

    private record Replies(Arrival arrival, Nodi sender, Read reading) {

        Optional<SyntaxReply> report(List<MessageVerdict> verdicts) {
            return SyntaxReport.owed(reading, verdicts)
                    ? Optional.of(reply(SyntaxReport.of(reading, verdicts)))
                    : Optional.empty();
        }

        /** A report is never answered by a report. */
        Optional<SyntaxReply> reportOfDuplicate() {
            return reading.reports()
                    ? Optional.empty()
                    : Optional.of(
                            reply(
                                    SyntaxReport.refusal(
                                            reading.envelope(), Fault.duplicateInterchange())));
        }

        private SyntaxReply reply(List<String> segments) {
            return new SyntaxReply(
                    sender,
                    arrival.id(),
                    reading.envelope().reference(),
                    segments,
                    reading.envelope().test());
        }
    }
}
