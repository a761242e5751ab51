package no.klarering.edi.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.edi.profile.SegmentRule;
import no.klarering.edi.syntax.InterchangeReading.Unreadable;

/** UNA, UNB and UNZ of one interchange, and what is wrong with them. */
final class EnvelopeRun {
    private static final Set<String> SYNTAXES =
            Set.of("UNOA:1", "UNOA:2", "UNOB:1", "UNOB:2", "UNOA:3", "UNOB:3", "UNOC:3");

    private final Tokenizer tokens;
    private final Profiles profiles;
    private final MessageText text = MessageText.ofOneSegment();
    private final Findings findings;
    private Envelope envelope;

    EnvelopeRun(InputStream in, Profiles profiles, Limits limits) {
        this.tokens = new Tokenizer(in, limits.segmentBytes());
        this.profiles = profiles;
        this.findings = new Findings(limits.faults(), limits.faultsInAll());
    }

    /** Reads UNA and UNB; says why when that cannot be done. */
    Optional<Unreadable> open() throws IOException {
        serviceCharacters();
        int tag = tokens.tagAhead();
        if (tag != Tokenizer.pack("UNB")) {
            return unreadable(tag < 0 ? Unreadable.Cause.NOTHING_SENT : Unreadable.Cause.NO_UNB);
        }
        if (tokens.next(text) != Tokenizer.Step.SEGMENT) {
            return unreadable(Unreadable.Cause.UNB_NOT_FINISHED);
        }
        envelope = Envelope.of(text);
        if (envelope.sender().isBlank()) {
            return unreadable(Unreadable.Cause.NO_SENDER);
        }
        return envelope.reference().isBlank()
                ? unreadable(Unreadable.Cause.NO_REFERENCE)
                : Optional.empty();
    }

    private static Optional<Unreadable> unreadable(Unreadable.Cause cause) {
        return Optional.of(new Unreadable(cause));
    }

    private void serviceCharacters() throws IOException {
        if (tokens.tagAhead() == Tokenizer.pack("UNA") && !tokens.takeServiceCharacters()) {
            fault(SyntaxCode.INVALID_SERVICE_CHARACTER, "UNA", 0);
        }
    }

    void judge(Correspondents correspondents) {
        if (!SYNTAXES.contains(envelope.syntax())) {
            fault(SyntaxCode.VERSION_OR_LEVEL_NOT_SUPPORTED, "UNB", Envelope.SYNTAX);
        }
        if (!correspondents.knows(envelope.sender())) {
            fault(SyntaxCode.UNKNOWN_SENDER, "UNB", Envelope.SENDER);
        }
        if (!envelope.recipient().isEmpty() && !correspondents.isCustoms(envelope.recipient())) {
            fault(SyntaxCode.NOT_THE_RECIPIENT, "UNB", Envelope.RECIPIENT);
        }
        if (envelope.test() && !correspondents.acceptsTests()) {
            fault(SyntaxCode.TEST_NOT_SUPPORTED, "UNB", Envelope.TEST);
        }
        check(0);
    }

    /** Reads UNZ and compares it with what came before. */
    boolean close(int messages) throws IOException {
        text.clear();
        if (tokens.next(text) != Tokenizer.Step.SEGMENT) {
            return false;
        }
        int before = findings.faults().size();
        check(1);
        if (findings.faults().size() > before) {
            return true;
        }
        if (text.whole(1, 2, 1) != messages) {
            fault(SyntaxCode.COUNT_DIFFERS, "UNZ", 0);
        }
        if (!text.is(1, 3, 1, envelope.reference())) {
            fault(SyntaxCode.REFERENCES_DIFFER, "UNZ", 0);
        }
        return true;
    }

    private void check(int place) {
        if (tokens.badElement() > 0) {
            fault(SyntaxCode.INVALID_CHARACTER, text.tag(1), tokens.badElement());
        }
        new SegmentCheck(text, findings, true).check(1, rule(place));
    }

    private SegmentRule rule(int place) {
        return profiles.interchange().root().get(place).rules().get(0);
    }

    void fault(SyntaxCode code, String tag, int element) {
        findings.add(Fault.inEnvelope(code, tag, element));
    }

    Tokenizer tokens() {
        return tokens;
    }

    Envelope envelope() {
        return envelope;
    }

    List<Fault> faults() {
        return findings.faults();
    }
}
