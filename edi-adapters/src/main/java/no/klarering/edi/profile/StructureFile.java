package no.klarering.edi.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the lines below {@code structure} of a profile file: one place each, groups by indentation
 * of two.
 */
final class StructureFile {
    private final List<String> lines;
    private final Map<String, List<SegmentRule>> rules;
    private int next;

    StructureFile(List<String> lines, Map<String, List<SegmentRule>> rules) {
        this.lines = lines;
        this.rules = rules;
    }

    List<StructureNode> nodes() {
        return nodes(2);
    }

    private List<StructureNode> nodes(int indent) {
        var nodes = new ArrayList<StructureNode>();
        while (next < lines.size() && indentOf(lines.get(next)) == indent) {
            nodes.add(node(lines.get(next++).strip().split("\\s+"), indent));
        }
        return nodes;
    }

    private StructureNode node(String[] words, int indent) {
        int at = words[1].equals("group") ? 2 : 1;
        var children = at == 2 ? nodes(indent + 2) : List.<StructureNode>of();
        var tag = SegmentRule.tagOf(words[0]);
        var kinds = rules.getOrDefault(words[0], List.of());
        int most = Integer.parseInt(words[at + 1]);
        return new StructureNode(
                words[0],
                tag,
                Presence.of(words[at]),
                most,
                Waiver.parse(words, at + 2),
                kinds,
                children);
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }
}
