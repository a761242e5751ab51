package no.klarering.web.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.messaging.InterchangeCheck.Checked;
import no.klarering.messaging.InterchangeCheck.CheckedMessage;
import no.klarering.messaging.MessageFault;
import no.klarering.messaging.SegmentLayouts;
import no.klarering.messaging.SegmentLayouts.Segment;
import no.klarering.web.broker.CheckedInterchange.MarkedMessage;
import no.klarering.web.console.SegmentSheet;
import no.klarering.web.console.SegmentSheets;
import no.klarering.web.console.Wording;

/** Marks in the text of an interchange what a check found. */
@RequestScoped
public class CheckedSheets {

    private static final int MOST_MESSAGES = 20;
    private static final int ENVELOPE = 0;

    private SegmentLayouts layouts;
    private SegmentSheets sheets;
    private Wording wording;

    public CheckedSheets() {}

    @Inject
    public CheckedSheets(SegmentLayouts layouts, SegmentSheets sheets, Wording wording) {
        this.layouts = layouts;
        this.sheets = sheets;
        this.wording = wording;
    }

    public CheckedInterchange of(byte[] content, Checked checked) {
        var byMessage =
                layouts.layOut(content).stream().collect(Collectors.groupingBy(Segment::message));
        return new CheckedInterchange(
                checked,
                envelope(byMessage.getOrDefault(ENVELOPE, List.of()), checked.faults()),
                checked.messages().stream()
                        .sorted(Comparator.comparing(message -> message.faults().isEmpty()))
                        .limit(MOST_MESSAGES)
                        .map(message -> marked(message, byMessage))
                        .toList());
    }

    private MarkedMessage marked(CheckedMessage message, Map<Integer, List<Segment>> byMessage) {
        var faults =
                Stream.concat(message.faults().stream(), message.warnings().stream())
                        .filter(fault -> fault.segment() > 0)
                        .collect(
                                Collectors.groupingBy(
                                        MessageFault::segment,
                                        Collectors.mapping(this::told, Collectors.toList())));
        var own = byMessage.getOrDefault(message.number(), List.of());
        return new MarkedMessage(message, sheets.marked(own, faults, false));
    }

    /** The envelope's segments have no positions of their own: they are found by their tags. */
    private SegmentSheet envelope(List<Segment> segments, List<MessageFault> found) {
        var numbered = new ArrayList<Segment>();
        var faults = new HashMap<Integer, List<String>>();
        for (var segment : segments) {
            var position = numbered.size() + 1;
            numbered.add(
                    new Segment(
                            ENVELOPE,
                            position,
                            segment.tag(),
                            segment.raw(),
                            segment.name(),
                            segment.meaning()));
            var own =
                    found.stream()
                            .filter(fault -> fault.where().en().startsWith(segment.tag()))
                            .map(this::told)
                            .toList();
            if (!own.isEmpty()) {
                faults.put(position, own);
            }
        }
        return sheets.marked(numbered, faults, true);
    }

    private String told(MessageFault fault) {
        return fault.code() + " " + wording.in(fault.text());
    }
}
