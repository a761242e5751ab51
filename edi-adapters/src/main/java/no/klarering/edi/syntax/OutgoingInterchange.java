package no.klarering.edi.syntax;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * An interchange from Customs with one message. It is written one segment after the other, without
 * line breaks, in ISO 8859-1 (UNOC version 3), with its UNA.
 *
 * @param recipient the NODI it is for
 * @param controlReference UNB 0020
 * @param messageReference UNH 0062
 * @param madeAt UNB S004, told in Norwegian time
 * @param test UNB 0035 is 1
 */
public record OutgoingInterchange(
        String recipient,
        String controlReference,
        String messageReference,
        Instant madeAt,
        boolean test) {

    /** The zone of every date and time in EDIFACT. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");
    private static final String CUSTOMS = "NO000101";
    private static final String QUALIFIER = "NEP";

    /**
     * The whole interchange.
     *
     * @param identifier components of UNH S009
     * @param accessReference UNH 0068, or empty
     * @param segments what stands between UNH and UNT, without terminators
     */
    public byte[] with(List<String> identifier, String accessReference, List<String> segments) {
        var text = new StringBuilder(1024).append("UNA:+,? '");
        append(text, unb());
        append(
                text,
                SegmentWriter.segment("UNH")
                        .element(messageReference)
                        .element(identifier.toArray(String[]::new))
                        .element(accessReference)
                        .text());
        segments.forEach(segment -> append(text, segment));
        var count = Integer.toString(segments.size() + 2);
        append(text, SegmentWriter.segment("UNT").element(count).element(messageReference).text());
        append(text, SegmentWriter.segment("UNZ").element("1").element(controlReference).text());
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private String unb() {
        var local = madeAt.atZone(ZONE);
        return SegmentWriter.segment("UNB")
                .element("UNOC", "3")
                .element(CUSTOMS, QUALIFIER)
                .element(recipient, QUALIFIER)
                .element(DATE.format(local), TIME.format(local))
                .element(controlReference)
                .skip(Envelope.TEST - Envelope.REFERENCE - 1)
                .element(test ? "1" : "")
                .text();
    }

    private static void append(StringBuilder text, String segment) {
        text.append(segment).append('\'');
    }
}
