package no.klarering.edi.syntax;

import java.util.List;
import no.klarering.edi.profile.MessageProfile;
import no.klarering.edi.profile.SegmentRule;
import no.klarering.edi.profile.StructureNode;

/**
 * Walks through the segment table of a profile, segment by segment: finds the place of each, and
 * tells what is missing, out of order or repeated too often.
 */
final class StructureCursor {
    private static final int DEEPEST = 8;
    private final MessageText text;
    private final Findings findings;
    private final Frame[] frames = new Frame[DEEPEST];
    private List<StructureNode> root = List.of();
    private int depth;
    private int segment;
    private SegmentRule found;

    StructureCursor(MessageText text, Findings findings) {
        this.text = text;
        this.findings = findings;
        for (int i = 0; i < DEEPEST; i++) {
            frames[i] = new Frame();
        }
    }

    void begin(MessageProfile profile) {
        depth = 0;
        root = profile.root();
        frames[0].open(root);
    }

    /** The rules for the segment, or null when it may not stand here. */
    SegmentRule take(int position) {
        segment = position;
        found = null;
        if (!forward(true) && !intoGroup() && (knownElsewhere(root) || !forward(false))) {
            outOfOrder();
        }
        return found;
    }

    private void outOfOrder() {
        found = null;
        var tag = text.tag(segment);
        findings.cameLate(tag);
        findings.add(SyntaxCode.NOT_SUPPORTED_HERE, Place.segment(tag, segment));
    }

    private boolean knownElsewhere(List<StructureNode> nodes) {
        for (var node : nodes) {
            if (match(node, true) != null || knownElsewhere(node.children())) {
                return true;
            }
        }
        return false;
    }

    /** Looks from here on for a place, first inside the open group, then in those around it. */
    private boolean forward(boolean exact) {
        for (int d = depth; d >= 0; d--) {
            var frame = frames[d];
            for (int i = Math.max(frame.index, 0); i < frame.nodes.size(); i++) {
                found = match(frame.nodes.get(i), exact);
                if (found != null) {
                    if (lateOpening(d, i)) {
                        outOfOrder();
                    } else {
                        stand(d, i);
                    }
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The group may have lost its first segment: then the next one that must stand in it opens it.
     */
    private boolean intoGroup() {
        for (int d = depth; d >= 0; d--) {
            var frame = frames[d];
            for (int i = Math.max(frame.index, 0); i < frame.nodes.size(); i++) {
                var node = frame.nodes.get(i);
                if (node.group() && enters(node)) {
                    missing(node, segment - 1);
                    stand(d, i);
                    frames[depth].assumed = true;
                    return forward(true);
                }
                if (i > frame.index && node.presence().required() && !waived(node)) {
                    return false;
                }
            }
            if (!frame.satisfied()) {
                return false;
            }
        }
        return false;
    }

    /** The first segment of a group that was taken to have lost it, and that is not through yet. */
    private boolean lateOpening(int d, int index) {
        var frame = frames[d];
        if (d == depth || index != frame.index || !frames[d + 1].assumed) {
            return false;
        }
        boolean late = frame.count >= frame.nodes.get(index).most();
        for (int inner = d + 1; inner <= depth; inner++) {
            late |= !frames[inner].satisfied();
        }
        frames[d + 1].assumed = false;
        return late;
    }

    private boolean enters(StructureNode group) {
        for (var child : group.children()) {
            if (match(child, true) != null) {
                return true;
            }
            if (child.presence().required()) {
                return false;
            }
        }
        return false;
    }

    private void stand(int d, int index) {
        for (; depth > d; depth--) {
            skip(frames[depth], frames[depth].nodes.size());
        }
        var frame = frames[d];
        skip(frame, index);
        var node = frame.nodes.get(index);
        frame.count = frame.index == index ? frame.count + 1 : 1;
        frame.index = index;
        if (frame.count == node.most() + 1) {
            findings.add(
                    node.group()
                            ? SyntaxCode.TOO_MANY_GROUP_REPETITIONS
                            : SyntaxCode.TOO_MANY_REPETITIONS,
                    Place.segment(node.tag(), segment));
        }
        if (node.group()) {
            frames[++depth].open(node.children());
        }
    }

    private void skip(Frame frame, int until) {
        for (int i = frame.index + 1; i < until; i++) {
            var node = frame.nodes.get(i);
            if (node.presence().required() && !waived(node)) {
                missing(node, segment - 1);
            }
        }
    }

    private void missing(StructureNode node, int after) {
        findings.add(SyntaxCode.MISSING, Place.segment(node.tag(), after));
    }

    private boolean waived(StructureNode node) {
        return Waivers.hold(text, node.waiver());
    }

    private SegmentRule match(StructureNode node, boolean exact) {
        if (!text.is(segment, 1, 1, node.tag())) {
            return null;
        }
        var rules = node.rules();
        for (int i = 0; i < rules.size(); i++) {
            if (keyed(rules.get(i))) {
                return rules.get(i);
            }
        }
        return exact ? null : rules.get(0);
    }

    private boolean keyed(SegmentRule rule) {
        var elements = rule.elements();
        for (int i = 0; i < elements.size(); i++) {
            var element = elements.get(i);
            if (element.key()) {
                var codes = element.variants().get(0).get(0).codeSet();
                if (!codes.holds(
                        text.bytes(),
                        text.from(segment, i + 2, 1),
                        text.to(segment, i + 2, 1),
                        "")) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Where we are in one group. */
    private static final class Frame {
        private List<StructureNode> nodes = List.of();
        private int index;
        private int count;
        private boolean assumed;

        void open(List<StructureNode> children) {
            nodes = children;
            index = -1;
            count = 0;
            assumed = false;
        }

        boolean satisfied() {
            for (int i = index + 1; i < nodes.size(); i++) {
                if (nodes.get(i).presence().required()) {
                    return false;
                }
            }
            return true;
        }
    }
}
