package no.klarering.edi.layout;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
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
        meanings = load();
    }

    private static List<SegmentMeaning> load() {
        try (var in = PlainLayouts.class.getResourceAsStream("segments.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SegmentMeaning::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Segment> layOut(byte[] interchange) {
        if (!SegmentWalk.readable(interchange)) {
            return List.of(
                    new Segment(0, 0, "", beginning(interchange), UNREADABLE, NOT_AN_INTERCHANGE));
        }
        var sheet = new Sheet();
        SegmentWalk.through(interchange, sheet);
        return sheet.segments;
    }

    /** Takes the segments of one interchange down. */
    private final class Sheet implements SegmentWalk.Visitor {
        private final List<Segment> segments = new ArrayList<>();
        private String messageType = "";

        @Override
        public void segment(int message, int position, String raw, MessageText text) {
            var tag = text.tag(1);
            if (tag.equals("UNH")) {
                messageType = text.text(1, 3, 1);
            }
            for (var meaning : meanings) {
                if (meaning.fits(messageType, text)) {
                    segments.add(
                            new Segment(
                                    message, position, tag, raw, meaning.name(), meaning.of(text)));
                    return;
                }
            }
            segments.add(new Segment(message, position, tag, raw, UNKNOWN, NOTHING));
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
