package no.klarering.edi.syntax;

import java.io.IOException;

/**
 * One message being read: its segments go into the text, what is wrong with them into the findings.
 */
final class MessageRun {
    private static final int IDENTIFIER = 3;
    private static final int ACCESS_REFERENCE = 4;

    private final Tokenizer tokens;
    private final Profiles profiles;
    private final Limits limits;
    private final MessageText text = new MessageText();
    private final Findings findings;
    private final StructureCursor cursor;
    private final SegmentCheck check;
    private boolean open;
    private boolean profiled;
    private int number;
    private int segments;
    private String identifier = "";

    MessageRun(Tokenizer tokens, Profiles profiles, Limits limits) {
        this.tokens = tokens;
        this.profiles = profiles;
        this.limits = limits;
        this.findings = new Findings(limits.faults(), limits.faultsInAll());
        this.cursor = new StructureCursor(text, findings);
        this.check = new SegmentCheck(text, findings, false);
    }

    /** Reads UNH. False when the stream cannot go on. */
    boolean open(int numberInInterchange) throws IOException {
        text.clear();
        findings.clear();
        segments = 0;
        number = numberInInterchange;
        open = true;
        profiled = false;
        identifier = "";
        if (tokens.next(text) != Tokenizer.Step.SEGMENT) {
            return false;
        }
        segments = 1;
        identify();
        if (profiled) {
            check();
        }
        return true;
    }

    private void identify() {
        identifier = withoutTail(text.joined(1, IDENTIFIER));
        var profile = profiles.reading(identifier);
        profiled = profile.isPresent();
        if (!profiled) {
            findings.add(Fault.ofMessage(SyntaxCode.NO_AGREEMENT, "UNH", 1, IDENTIFIER));
            return;
        }
        cursor.begin(profile.get());
        check.association(text.text(1, IDENTIFIER, 5));
        if (profile.get().namesAssociations() && !text.has(1, IDENTIFIER, 5)) {
            findings.warn(
                    new Warning(Warning.WITHOUT_ASSOCIATION, new Place("UNH", 1, IDENTIFIER, 5)));
        }
    }

    private static String withoutTail(String joined) {
        int end = joined.length();
        while (end > 0 && joined.charAt(end - 1) == ':') {
            end--;
        }
        return joined.substring(0, end);
    }

    boolean isOpen() {
        return open;
    }

    /** Reads any segment between UNH and UNT. False when the stream cannot go on. */
    boolean segment() throws IOException {
        if (tokens.next(text) != Tokenizer.Step.SEGMENT) {
            text.dropLast();
            return false;
        }
        segments++;
        if (!profiled || findings.full()) {
            text.dropLast();
        } else if (segments > limits.segments() || text.components() > limits.components()) {
            findings.add(Fault.ofMessage(SyntaxCode.UNSPECIFIED, "UNH", 1, 0));
            profiled = false;
            text.dropLast();
        } else {
            check();
        }
        return true;
    }

    private void check() {
        int position = text.segments();
        var rule = cursor.take(position);
        if (tokens.badElement() > 0) {
            var place =
                    new Place(
                            text.tag(position),
                            position,
                            tokens.badElement(),
                            badComponent(position));
            findings.add(SyntaxCode.INVALID_CHARACTER, place);
        }
        if (rule != null) {
            check.check(position, rule);
        }
    }

    private int badComponent(int position) {
        return text.components(position, tokens.badElement()) > 1 ? tokens.badComponent() : 0;
    }

    /**
     * Reads UNT and compares it with what came before. False when the stream ended inside of it.
     */
    boolean close() throws IOException {
        if (tokens.next(text) != Tokenizer.Step.SEGMENT) {
            text.dropLast();
            return false;
        }
        segments++;
        int unt = text.segments();
        if (profiled) {
            check();
        }
        if (!text.is(unt, 3, 1, reference())) {
            findings.add(Fault.ofMessage(SyntaxCode.REFERENCES_DIFFER, "UNT", unt, 0));
        }
        if (!counts(unt)) {
            findings.add(Fault.ofMessage(SyntaxCode.COUNT_DIFFERS, "UNT", unt, 0));
        }
        return true;
    }

    private boolean counts(int unt) {
        var declared = text.text(unt, 2, 1);
        return declared.equals(Integer.toString(segments))
                || (declared.length() <= 6 && declared.matches("0*" + segments));
    }

    /** Ends a message that has no UNT; true when there was one to end. */
    boolean cutOff() {
        if (!open) {
            return false;
        }
        if (text.segments() > 0) {
            findings.add(Fault.ofMessage(SyntaxCode.MISSING, "UNT", Math.max(segments, 1), 0));
        }
        return true;
    }

    String reference() {
        return text.segments() == 0 ? "" : text.text(1, 2, 1);
    }

    /** What is to be said of the message; ends it. */
    MessageVerdict verdict(boolean referenceUsedBefore) {
        open = false;
        if (referenceUsedBefore) {
            findings.add(Fault.ofMessage(SyntaxCode.DUPLICATE, "UNH", 1, 2));
        }
        return new MessageVerdict(
                number,
                reference(),
                identifier,
                text.text(1, ACCESS_REFERENCE, 1),
                findings.faults(),
                findings.warnings());
    }

    MessageText text() {
        return text;
    }
}
