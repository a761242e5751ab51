package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.klarering.kernel.Text;
import no.klarering.messaging.SegmentLayouts;
import no.klarering.messaging.SegmentLayouts.Segment;

/**
 * Lays messages out for a page: marks the faults, hides personal numbers, leaves out the middle.
 */
@RequestScoped
public class SegmentSheets {

    /** Above this, a message is shown by its beginning and the surroundings of its faults. */
    static final int SHORT = 150;

    private static final int SURROUNDINGS = 2;

    private SegmentLayouts layouts;
    private Masks masks;

    public SegmentSheets() {}

    @Inject
    public SegmentSheets(SegmentLayouts layouts, Masks masks) {
        this.layouts = layouts;
        this.masks = masks;
    }

    /** A whole interchange, its first segments. */
    public SegmentSheet interchange(byte[] content, int most) {
        var all = layouts.layOut(content);
        return new SegmentSheet(
                all.stream().limit(most).map(s -> shown(s, List.of())).toList(), all.size());
    }

    /**
     * One message of an interchange.
     *
     * @param faults texts by segment position
     * @param whole every segment, else only those that matter when it is long
     */
    public SegmentSheet message(
            byte[] interchange,
            String reference,
            Map<Integer, List<String>> faults,
            boolean whole) {
        return marked(ofMessage(layouts.layOut(interchange), reference), faults, whole);
    }

    /**
     * The segments of one message.
     *
     * @param faults texts by segment position
     * @param whole every segment, else only those that matter when it is long
     */
    public SegmentSheet marked(
            List<Segment> own, Map<Integer, List<String>> faults, boolean whole) {
        var shown =
                IntStream.range(0, own.size())
                        .filter(i -> whole || own.size() <= SHORT || matters(i, own, faults))
                        .mapToObj(own::get)
                        .map(s -> shown(s, faults.getOrDefault(s.position(), List.of())))
                        .toList();
        return new SegmentSheet(shown, own.size());
    }

    private static List<Segment> ofMessage(List<Segment> all, String reference) {
        return all.stream()
                .filter(s -> s.tag().equals("UNH") && s.raw().startsWith("UNH+" + reference + "+"))
                .findFirst()
                .map(unh -> all.stream().filter(s -> s.message() == unh.message()).toList())
                .orElse(List.of());
    }

    private static boolean matters(
            int index, List<Segment> own, Map<Integer, List<String>> faults) {
        var position = own.get(index).position();
        return index < SHORT / 2
                || faults.keySet().stream().anyMatch(at -> Math.abs(at - position) <= SURROUNDINGS);
    }

    private ShownSegment shown(Segment segment, List<String> faults) {
        var meaning = segment.meaning();
        return new ShownSegment(
                segment.position(),
                masks.hide(segment.raw()),
                segment.name(),
                new Text(masks.hide(meaning.nb()), masks.hide(meaning.en())),
                faults);
    }
}
