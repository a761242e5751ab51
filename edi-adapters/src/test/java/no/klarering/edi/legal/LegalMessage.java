package no.klarering.edi.legal;

import java.util.ArrayList;
import java.util.List;
import no.klarering.edi.profile.ComponentRule;
import no.klarering.edi.profile.ElementRule;
import no.klarering.edi.profile.MessageProfile;
import no.klarering.edi.profile.Presence;
import no.klarering.edi.profile.SegmentRule;
import no.klarering.edi.profile.StructureNode;
import no.klarering.edi.profile.Waiver;

/** Makes one message by walking through its table and choosing at every place. */
final class LegalMessage {
    private static final int MOST_REPETITIONS = 4;

    private final LegalValues values;
    private final List<LegalSegment> segments = new ArrayList<>();

    private LegalMessage(LegalValues values) {
        this.values = values;
    }

    /** The segments from UNH to UNT. */
    static List<LegalSegment> of(MessageProfile profile, LegalValues values, LegalSegment unh) {
        var message = new LegalMessage(values);
        message.segments.add(unh);
        var inside = profile.root().subList(1, profile.root().size() - 1);
        inside.forEach(message::node);
        var count = Integer.toString(message.segments.size() + 1);
        message.segments.add(LegalSegment.of("UNT", count, unh.value(2)));
        return message.segments;
    }

    private void node(StructureNode node) {
        boolean required = node.presence().required() && !waived(node.waiver());
        int most = Math.min(node.most(), MOST_REPETITIONS);
        for (int left = values.between(required ? 1 : 0, most); left > 0; left--) {
            segments.add(segment(values.pick(node.rules())));
            node.children().forEach(this::node);
        }
    }

    private boolean waived(Waiver waiver) {
        return waiver != null
                && segments.stream()
                        .filter(segment -> segment.tag().equals(waiver.tag()))
                        .anyMatch(
                                segment -> segment.value(waiver.element()).equals(waiver.value()));
    }

    private LegalSegment segment(SegmentRule rule) {
        var elements = rule.elements().stream().map(this::element).toList();
        var made = new LegalSegment(rule.tag(), elements);
        boolean whole = rule.oneOf().isEmpty() || rule.oneOf().stream().anyMatch(made::has);
        return whole ? made : segment(rule);
    }

    private List<String> element(ElementRule rule) {
        boolean required = rule.presence().required() && !waived(rule.waiver());
        if (rule.presence() == Presence.UNUSED || !required && values.chance()) {
            return List.of();
        }
        return components(values.pick(rule.variants()), required);
    }

    private List<String> components(List<ComponentRule> rules, boolean required) {
        var components = new ArrayList<String>();
        for (var rule : rules) {
            boolean filled = rule.presence().required() || values.chance();
            components.add(rule.presence() != Presence.UNUSED && filled ? values.value(rule) : "");
        }
        boolean empty = components.stream().allMatch(String::isEmpty);
        return empty && required ? components(rules, true) : components;
    }

    static LegalSegment segment(SegmentRule rule, LegalValues values) {
        return new LegalMessage(values).segment(rule);
    }
}
