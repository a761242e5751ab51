package no.klarering.edi.layout;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.klarering.edi.syntax.MessageText;
import no.klarering.edi.syntax.SegmentWalk;
import no.klarering.kernel.Text;
import no.klarering.messaging.SegmentLayouts;

/** Lays interchanges out in plain words, by the table {@code segments.txt}. */
@ApplicationScoped
public class PlainLayouts implements SegmentLayouts {
    private static final Text UNREADABLE = new Text("Uleselig", "Unreadable");
    private static final Text NOT_AN_INTERCHANGE =
            new Text(
                    "Ikke en EDIFACT-utveksling: begynner ikke med UNA eller UNB",
                    "Not an EDIFACT interchange: it does not begin with UNA or UNB");
    private static final Text UNKNOWN = new Text("Ukjent segment", "Unknown segment");
    private static final Text NOTHING = new Text("", "");
    private static final int SHOWN_OF_GARBAGE = 2_000;

    private final List<SegmentMeaning> meanings;

    public PlainLayouts() {
        meanings = TableFile.lines("segments.txt", SegmentMeaning::parse);
    }

    @Override
    public List<Segment> layOut(byte[] interchange) {
        if (!SegmentWalk.readable(interchange)) {
            return List.of(
                    new Segment(0, 0, "", beginning(interchange), UNREADABLE, NOT_AN_INTERCHANGE));
        }
        var segments = new ArrayList<Segment>();
        through(interchange, (segment, messageType, text) -> segments.add(segment));
        return segments;
    }

    /** Shows each segment of a readable interchange as it was sent, and as it is laid out. */
    public void through(byte[] interchange, Taker taker) {
        SegmentWalk.through(interchange, new Sheet(taker));
    }

    /** Takes one segment after the other. */
    public interface Taker {

        void take(Segment segment, String messageType, MessageText text);
    }

    /** Lays the segments of one interchange out. */
    private final class Sheet implements SegmentWalk.Visitor {
        private final Taker taker;
        private String messageType = "";

        Sheet(Taker taker) {
            this.taker = taker;
        }

        @Override
        public void segment(int message, int position, String raw, MessageText text) {
            if (text.tag(1).equals("UNH")) {
                messageType = text.text(1, 3, 1);
            }
            taker.take(laidOut(message, position, raw, text), messageType, text);
        }

        private Segment laidOut(int message, int position, String raw, MessageText text) {
            var tag = text.tag(1);
            for (var meaning : meanings) {
                if (meaning.fits(messageType, text)) {
                    return new Segment(
                            message, position, tag, raw, meaning.name(), meaning.of(text));
                }
            }
            return new Segment(message, position, tag, raw, UNKNOWN, NOTHING);
        }
    }

    /** The beginning of what nobody can read, with its unprintable characters as dots. */
    private static String beginning(byte[] bytes) {
        var text =
                new String(
                        bytes,
                        0,
                        Math.min(bytes.length, SHOWN_OF_GARBAGE),
                        StandardCharsets.ISO_8859_1);
        return text.replaceAll("[^\\x20-\\x7E\\xA0-\\xFF]", ".");
    }
}
