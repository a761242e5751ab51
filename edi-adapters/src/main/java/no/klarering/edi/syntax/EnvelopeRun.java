package no.klarering.edi.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.klarering.edi.profile.SegmentRule;
import no.klarering.edi.syntax.InterchangeReading.Unreadable;

/** UNA, UNB and UNZ of one interchange, and what is wrong with them. */
final class EnvelopeRun {
    private static final Set<String> SYNTAXES =
            Set.of("UNOA:1", "UNOA:2", "UNOB:1", "UNOB:2", "UNOA:3", "UNOB:3", "UNOC:3");

    /** Levels of the standard that we do not read. */
    private static final Pattern OTHER_CHARACTERS = Pattern.compile("UNO[D-KWXY]:[1-3]");

    /** As long as references are remembered: of anything older nobody knows whether it came. */
    private static final Period OLDEST = Period.ofDays(400);

    private static final DateTimeFormatter PREPARED_ON = DateTimeFormatter.ofPattern("yyMMdd");

    private final Tokenizer tokens;
    private final Profiles profiles;
    private final MessageText text = MessageText.ofOneSegment();
    private final Findings findings;
    private Envelope envelope;
    private Terms terms = Terms.USUAL;

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
        if (tokens.otherCharactersAhead()) {
            fault(SyntaxCode.INVALID_SERVICE_CHARACTERS, "UNA", 0);
        }
    }

    /**
     * @param receivedAt when it was received: what was agreed upon then holds
     */
    void judge(Correspondents correspondents, Instant receivedAt) {
        if (!SYNTAXES.contains(envelope.syntax())) {
            fault(unsupported(envelope.syntax()), "UNB", Envelope.SYNTAX);
        }
        if (correspondents.knows(envelope.sender())) {
            agree(correspondents.terms(envelope.sender(), receivedAt));
        } else {
            fault(SyntaxCode.UNKNOWN_SENDER, "UNB", Envelope.SENDER);
        }
        if (!envelope.recipient().isEmpty() && !correspondents.isCustoms(envelope.recipient())) {
            fault(SyntaxCode.NOT_THE_RECIPIENT, "UNB", Envelope.RECIPIENT);
        }
        if (envelope.test() && !(correspondents.acceptsTests() && terms.tests())) {
            fault(SyntaxCode.TEST_NOT_SUPPORTED, "UNB", Envelope.TEST);
        }
        check(0);
        if (isTooOld(receivedAt)) {
            fault(SyntaxCode.TOO_OLD, "UNB", Envelope.PREPARED);
        }
    }

    private static SyntaxCode unsupported(String syntax) {
        return OTHER_CHARACTERS.matcher(syntax).matches()
                ? SyntaxCode.CHARACTER_SET_NOT_SUPPORTED
                : SyntaxCode.VERSION_OR_LEVEL_NOT_SUPPORTED;
    }

    private void agree(Terms agreed) {
        terms = agreed;
        if (agreed.reportAlways()) {
            envelope = envelope.acknowledged();
        }
        if (agreed.nationalLetters()) {
            tokens.readNationalLetters();
        }
    }

    /** What is no date is told as such. */
    private boolean isTooOld(Instant receivedAt) {
        try {
            var prepared = LocalDate.parse(text.text(1, Envelope.PREPARED, 1), PREPARED_ON);
            return prepared.isBefore(
                    LocalDate.ofInstant(receivedAt, OutgoingInterchange.ZONE).minus(OLDEST));
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    Terms terms() {
        return terms;
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
