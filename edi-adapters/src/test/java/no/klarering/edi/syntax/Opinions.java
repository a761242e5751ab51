package no.klarering.edi.syntax;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.edi.StaediReading;

/**
 * What our reader and StAEDI say of the same interchange.
 *
 * @param tokens what our tokenizer cuts it into, told as {@link StaediReading#values()} tells it
 * @param ours what our reader says
 * @param theirs what StAEDI says
 * @param envelope the text before the first message and after the last
 */
record Opinions(List<String> tokens, Readings ours, StaediReading theirs, String envelope) {

    /** What makes an interchange badly formed, whatever its messages are about. */
    private static final Set<SyntaxCode> FORM =
            Set.of(
                    SyntaxCode.MISSING,
                    SyntaxCode.INVALID_SERVICE_CHARACTER,
                    SyntaxCode.INVALID_CHARACTER,
                    SyntaxCode.DUPLICATE,
                    SyntaxCode.REFERENCES_DIFFER,
                    SyntaxCode.COUNT_DIFFERS,
                    SyntaxCode.EMPTY_LEVEL,
                    SyntaxCode.TEXT_OUTSIDE_MESSAGE,
                    SyntaxCode.ENVELOPE_FUNCTION_NOT_SUPPORTED);

    private static final Pattern CONTROL_IN_UNA =
            Pattern.compile("UNA.{0,5}\\p{Cntrl}", Pattern.DOTALL);

    private static final Pattern TOO_MUCH_IN_UNA =
            Pattern.compile("UNA.{6}(?!\\s*UNB)", Pattern.DOTALL);

    /** On what they are of one opinion, or why they are not. */
    enum Verdict {
        BOTH_TAKE_IT,
        BOTH_FIND_FAULT,

        /**
         * StAEDI knows the release character only from the end of UNB on, and no more in UNZ, so it
         * cuts references there that we read.
         */
        RELEASED_IN_THE_ENVELOPE,

        /** StAEDI reads one interchange after the other; ours refuses text after UNZ, or groups. */
        MORE_THAN_ONE_INTERCHANGE,

        /** StAEDI passes control characters over; ours refuses what has one in it. */
        CONTROL_CHARACTER,

        /** Ours goes on with the usual service characters when UNA makes no sense. */
        SENSELESS_SERVICE_CHARACTERS,

        /** StAEDI takes any, a line feed too; ours none that might be lost on the way. */
        CONTROL_CHARACTER_AS_SERVICE_CHARACTER,

        /**
         * StAEDI looks on for UNB behind a UNA with a character too many; ours takes the sixth that
         * is named for the end of segments, and finds no UNB.
         */
        TOO_MANY_SERVICE_CHARACTERS,

        /** StAEDI does not mind a UNH reference that comes again, or that no message comes. */
        REPEATED_OR_NO_MESSAGES,

        /** StAEDI ends quietly where the stream breaks off before the first segment is complete. */
        NO_FIRST_SEGMENT,

        UNEXPLAINED
    }

    static Opinions on(byte[] interchange, String text) {
        int first = text.indexOf("UNH");
        int last = text.lastIndexOf("UNZ");
        var envelope = text.substring(0, Math.max(first, 0)) + text.substring(Math.max(last, 0));
        return new Opinions(
                tokens(interchange),
                Readings.of(
                        new ByteArrayInputStream(interchange),
                        Profiles.inbound(),
                        Readings.SANDBOX),
                StaediReading.of(interchange),
                envelope);
    }

    Verdict verdict(char release) {
        var form = form();
        if (theirs.wellFormed() && form.isEmpty() && readable()) {
            return tokens.equals(theirs.values()) ? Verdict.BOTH_TAKE_IT : released(release);
        }
        if (!theirs.wellFormed()) {
            return faultless() ? released(release) : Verdict.BOTH_FIND_FAULT;
        }
        return readable() ? explained(form) : unreadable();
    }

    private Verdict released(char release) {
        return envelope.indexOf(release) >= 0
                ? Verdict.RELEASED_IN_THE_ENVELOPE
                : Verdict.UNEXPLAINED;
    }

    private Verdict unreadable() {
        if (CONTROL_IN_UNA.matcher(envelope).lookingAt()) {
            return Verdict.CONTROL_CHARACTER_AS_SERVICE_CHARACTER;
        }
        if (TOO_MUCH_IN_UNA.matcher(envelope).lookingAt()) {
            return Verdict.TOO_MANY_SERVICE_CHARACTERS;
        }
        return theirs.values().size() < 2 ? Verdict.NO_FIRST_SEGMENT : Verdict.UNEXPLAINED;
    }

    private static Verdict explained(Set<SyntaxCode> form) {
        if (form.contains(SyntaxCode.TEXT_OUTSIDE_MESSAGE)
                || form.contains(SyntaxCode.ENVELOPE_FUNCTION_NOT_SUPPORTED)) {
            return Verdict.MORE_THAN_ONE_INTERCHANGE;
        }
        if (form.contains(SyntaxCode.INVALID_CHARACTER)) {
            return Verdict.CONTROL_CHARACTER;
        }
        if (form.contains(SyntaxCode.INVALID_SERVICE_CHARACTER)) {
            return Verdict.SENSELESS_SERVICE_CHARACTERS;
        }
        return form.contains(SyntaxCode.DUPLICATE) || form.contains(SyntaxCode.EMPTY_LEVEL)
                ? Verdict.REPEATED_OR_NO_MESSAGES
                : Verdict.UNEXPLAINED;
    }

    private boolean readable() {
        return ours.reading() instanceof InterchangeReading.Read;
    }

    private boolean faultless() {
        return readable() && faults().findAny().isEmpty();
    }

    private Stream<Fault> faults() {
        return Stream.concat(
                readable() ? ours.read().faults().stream() : Stream.of(),
                ours.messages().stream().flatMap(message -> message.faults().stream()));
    }

    /** The codes by which ours calls it badly formed. */
    private Set<SyntaxCode> form() {
        return faults().filter(fault -> FORM.contains(fault.code()))
                .filter(fault -> fault.code() != SyntaxCode.MISSING || endMissing(fault))
                .map(Fault::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean endMissing(Fault fault) {
        return Set.of("UNT", "UNZ").contains(fault.place().tag()) && fault.place().element() == 0;
    }

    private static List<String> tokens(byte[] interchange) {
        var values = new ArrayList<String>();
        SegmentWalk.through(
                interchange,
                (message, position, raw, text) -> {
                    values.add(text.tag(1));
                    if (text.tag(1).equals("UNA")) {
                        return;
                    }
                    for (int element = 2; element <= text.elements(1); element++) {
                        components(values, text, element);
                    }
                });
        return values;
    }

    private static void components(List<String> values, MessageText text, int element) {
        for (int component = 1; component <= text.components(1, element); component++) {
            if (text.has(1, element, component)) {
                values.add(element + ":" + component + " " + text.text(1, element, component));
            }
        }
    }
}
