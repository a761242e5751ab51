package no.klarering.edi.contrl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.klarering.edi.syntax.Envelope;
import no.klarering.edi.syntax.Fault;
import no.klarering.edi.syntax.InterchangeReading.Read;
import no.klarering.edi.syntax.MessageVerdict;
import no.klarering.edi.syntax.Place;
import no.klarering.edi.syntax.SegmentWriter;

/**
 * Makes the segments of a CONTRL (UCI, UCM, UCS, UCD) out of what the reader found.
 *
 * <p>An envelope fault refuses the whole interchange (UCI, action 4). Otherwise the interchange is
 * acknowledged (action 7) and each bad message is refused by a UCM of its own. Every level carries
 * one code only, the first.
 */
public final class SyntaxReport {
    private static final String REFUSED = "4";
    private static final String ACKNOWLEDGED = "7";
    private static final Set<String> SERVICE_SEGMENTS =
            Set.of("UNA", "UNB", "UNZ", "UNG", "UNE", "UNH", "UNT");
    private static final int LONGEST_REFERENCE = 14;
    private static final int LONGEST_PARTY = 35;
    private static final int LONGEST_QUALIFIER = 4;
    private static final int[] LONGEST_IDENTIFIER = {6, 3, 3, 2, 6};
    private static final int MOST_ELEMENTS = 99;
    private static final int MOST_SEGMENTS = 999;

    private final List<String> segments = new ArrayList<>();

    private SyntaxReport() {}

    /**
     * Whether a report must be sent: something is refused, or a report was asked for. A report is
     * never answered by a report.
     */
    public static boolean owed(Read reading, List<MessageVerdict> messages) {
        if (reading.reports()) {
            return false;
        }
        return reading.refused()
                || reading.envelope().acknowledgementWanted()
                || messages.stream().anyMatch(message -> !message.right());
    }

    /** The segments of the report on an interchange; messages without faults may be left out. */
    public static List<String> of(Read reading, List<MessageVerdict> messages) {
        if (reading.refused()) {
            return refusal(reading.envelope(), reading.faults().get(0));
        }
        var report = new SyntaxReport();
        report.interchange(reading.envelope(), ACKNOWLEDGED);
        messages.stream().filter(message -> !message.right()).forEach(report::message);
        return List.copyOf(report.segments);
    }

    /** The segments that refuse a whole interchange for one fault of its envelope. */
    public static List<String> refusal(Envelope envelope, Fault fault) {
        var uci = opening(envelope, REFUSED);
        fault(uci, fault);
        return List.of(uci.text());
    }

    private void interchange(Envelope envelope, String action) {
        segments.add(opening(envelope, action).text());
    }

    private static SegmentWriter opening(Envelope envelope, String action) {
        return SegmentWriter.segment("UCI")
                .element(cut(envelope.reference(), LONGEST_REFERENCE))
                .element(
                        cut(envelope.sender(), LONGEST_PARTY),
                        cut(envelope.senderQualifier(), LONGEST_QUALIFIER))
                .element(
                        cut(envelope.recipient(), LONGEST_PARTY),
                        cut(envelope.recipientQualifier(), LONGEST_QUALIFIER))
                .element(action);
    }

    private void message(MessageVerdict message) {
        var ucm =
                SegmentWriter.segment("UCM")
                        .element(cut(message.reference(), LONGEST_REFERENCE))
                        .element(identifier(message))
                        .element(REFUSED);
        message.faults().stream()
                .filter(fault -> fault.level() == Fault.Level.MESSAGE)
                .findFirst()
                .ifPresent(fault -> fault(ucm, fault));
        segments.add(ucm.text());
        message.faults().stream()
                .filter(fault -> fault.level() != Fault.Level.MESSAGE)
                .mapToInt(fault -> fault.place().segment())
                .distinct()
                .sorted()
                .limit(MOST_SEGMENTS)
                .forEach(segment -> segment(message, segment));
    }

    private static String[] identifier(MessageVerdict message) {
        var sent = message.identifier().split(":");
        var echoed = Arrays.copyOf(sent, Math.min(sent.length, LONGEST_IDENTIFIER.length));
        for (int i = 0; i < echoed.length; i++) {
            echoed[i] = cut(echoed[i], LONGEST_IDENTIFIER[i]);
        }
        return echoed;
    }

    /** What is echoed must fit into the CONTRL, which is to be readable whatever was sent. */
    private static String cut(String sent, int longest) {
        return sent.length() > longest ? sent.substring(0, longest) : sent;
    }

    private void segment(MessageVerdict message, int segment) {
        var ucs = SegmentWriter.segment("UCS").element(Integer.toString(segment));
        message.faults().stream()
                .filter(
                        fault ->
                                fault.level() == Fault.Level.SEGMENT
                                        && fault.place().segment() == segment)
                .findFirst()
                .ifPresent(fault -> ucs.element(code(fault)));
        segments.add(ucs.text());
        message.faults().stream()
                .filter(
                        fault ->
                                fault.level() == Fault.Level.ELEMENT
                                        && fault.place().segment() == segment)
                .limit(MOST_ELEMENTS)
                .forEach(fault -> segments.add(ucd(fault)));
    }

    private static String ucd(Fault fault) {
        return SegmentWriter.segment("UCD")
                .element(code(fault))
                .element(position(fault.place()))
                .text();
    }

    private static void fault(SegmentWriter segment, Fault fault) {
        segment.element(code(fault));
        segment.element(SERVICE_SEGMENTS.contains(fault.place().tag()) ? fault.place().tag() : "");
        segment.element(position(fault.place()));
    }

    private static String code(Fault fault) {
        return Integer.toString(fault.code().code());
    }

    private static String[] position(Place place) {
        return new String[] {number(place.element()), number(place.component())};
    }

    private static String number(int position) {
        return position == 0 ? "" : Integer.toString(position);
    }
}
