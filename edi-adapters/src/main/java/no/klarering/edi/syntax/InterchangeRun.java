package no.klarering.edi.syntax;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * One interchange being read, after its UNB: parts messages from each other and from what stands
 * outside of them.
 */
final class InterchangeRun {
    private static final int UNH = Tokenizer.pack("UNH");
    private static final int UNT = Tokenizer.pack("UNT");
    private static final int UNZ = Tokenizer.pack("UNZ");
    private static final int UNG = Tokenizer.pack("UNG");
    private static final int UNE = Tokenizer.pack("UNE");
    private static final int END = -1;

    private final EnvelopeRun envelope;
    private final Tokenizer tokens;
    private final MessageRun message;
    private final InterchangeVisitor visitor;
    private final MessageText outside = MessageText.ofOneSegment();
    private final Set<String> references = new HashSet<>();
    private int messages;
    private boolean reports;
    private boolean closed;
    private boolean grouped;

    InterchangeRun(EnvelopeRun envelope, MessageRun message, InterchangeVisitor visitor) {
        this.envelope = envelope;
        this.tokens = envelope.tokens();
        this.message = message;
        this.visitor = visitor;
    }

    InterchangeReading read(Limits limits) throws IOException {
        boolean goesOn = true;
        for (int tag = tokens.tagAhead(); goesOn && tag != END; tag = tokens.tagAhead()) {
            goesOn = messages < limits.messages() || tag != UNH ? segment(tag) : tooMany();
        }
        hand(message.cutOff());
        if (!closed) {
            envelope.fault(SyntaxCode.MISSING, "UNZ", 0);
        }
        if (messages == 0) {
            envelope.fault(SyntaxCode.EMPTY_LEVEL, "", 0);
        }
        return new InterchangeReading.Read(
                envelope.envelope(), envelope.faults(), messages, reports);
    }

    private boolean tooMany() {
        envelope.fault(SyntaxCode.TOO_MANY_CONSTITUENTS, "UNZ", 0);
        closed = true;
        return false;
    }

    /** False when the stream cannot go on. */
    private boolean segment(int tag) throws IOException {
        if (closed || tag == UNG || tag == UNE) {
            return outside(tag == UNG || tag == UNE ? groupCode() : outsideCode());
        }
        if (tag == UNZ) {
            hand(message.cutOff());
            closed = envelope.close(messages);
            return closed;
        }
        if (tag == UNH) {
            hand(message.cutOff());
            messages++;
            return message.open(messages);
        }
        if (!message.isOpen()) {
            return outside(outsideCode());
        }
        if (tag != UNT) {
            return message.segment();
        }
        boolean finished = message.close();
        hand(finished);
        return finished;
    }

    /** A group beside messages that are in none is worse than a group. */
    private SyntaxCode groupCode() {
        grouped |= messages == 0;
        return grouped
                ? SyntaxCode.ENVELOPE_FUNCTION_NOT_SUPPORTED
                : SyntaxCode.GROUPS_AND_MESSAGES_MIXED;
    }

    private static SyntaxCode outsideCode() {
        return SyntaxCode.TEXT_OUTSIDE_MESSAGE;
    }

    private boolean outside(SyntaxCode code) throws IOException {
        outside.clear();
        boolean goesOn = tokens.next(outside) == Tokenizer.Step.SEGMENT;
        var tag = code == SyntaxCode.TEXT_OUTSIDE_MESSAGE ? "" : outside.tag(1);
        envelope.fault(code, tag, 0);
        return goesOn;
    }

    private void hand(boolean ready) {
        if (ready) {
            boolean first = references.add(message.reference());
            var verdict = message.verdict(!first);
            reports |= verdict.type().equals("CONTRL");
            visitor.message(verdict, message.text());
        }
    }
}
