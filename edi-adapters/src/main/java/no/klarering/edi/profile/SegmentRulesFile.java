package no.klarering.edi.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the {@code segment} blocks of a profile file. */
final class SegmentRulesFile {
    private final Map<String, List<Kind>> blocks = new LinkedHashMap<>();
    private List<ElementRule> elements = List.of();
    private List<Integer> oneOf = List.of();
    private int repeated;

    void open(String name) {
        elements = new ArrayList<>();
        oneOf = new ArrayList<>();
        blocks.computeIfAbsent(name, any -> new ArrayList<>()).add(new Kind(elements, oneOf));
    }

    private record Kind(List<ElementRule> elements, List<Integer> oneOf) {}

    void element(String line) {
        var parts = line.split("\\|");
        var head = parts[0].strip().split("\\s+");
        if (head[0].equals("or")) {
            alternative(components(parts));
            return;
        }
        if (head[0].equals("any")) {
            Stream.of(head).skip(1).map(Integer::valueOf).forEach(oneOf::add);
            return;
        }
        var presence = Presence.of(head[0]);
        if (presence == Presence.UNUSED) {
            elements.add(
                    new ElementRule(
                            head.length > 1 ? head[1] : "", presence, false, null, List.of()));
            return;
        }
        var rule = parts.length == 1 ? simple(presence, line) : composite(presence, head, parts);
        repeated = repeats(head) ? Integer.parseInt(head[2].substring(1)) : 1;
        elements.add(rule);
        for (int i = 1; i < repeated; i++) {
            elements.add(rule.optional());
        }
    }

    private static boolean repeats(String[] head) {
        return head.length > 2 && head[2].startsWith("*");
    }

    private static ElementRule simple(Presence presence, String line) {
        boolean key = line.endsWith(" key");
        var component = component(key ? line.substring(0, line.length() - 4) : line);
        return new ElementRule(component.name(), presence, key, null, List.of(List.of(component)));
    }

    private static ElementRule composite(Presence presence, String[] head, String[] parts) {
        var waiver = Waiver.parse(head, repeats(head) ? 3 : 2);
        return new ElementRule(head[1], presence, false, waiver, List.of(components(parts)));
    }

    private void alternative(List<ComponentRule> variant) {
        for (int i = elements.size() - repeated; i < elements.size(); i++) {
            elements.set(i, elements.get(i).with(variant));
        }
    }

    private static List<ComponentRule> components(String[] parts) {
        var components = new ArrayList<ComponentRule>();
        for (int i = 1; i < parts.length; i++) {
            components.add(component(parts[i].strip()));
        }
        return components;
    }

    /** {@code M 5025 an..3 {39 144}}, or {@code - 1131} for one that is not used. */
    private static ComponentRule component(String written) {
        int brace = written.indexOf('{');
        var words = (brace < 0 ? written : written.substring(0, brace)).strip().split("\\s+");
        var presence = Presence.of(words[0]);
        if (presence == Presence.UNUSED) {
            return new ComponentRule(words.length > 1 ? words[1] : "", presence, null, null);
        }
        var codes = brace < 0 ? null : codes(written.substring(brace + 1, written.indexOf('}')));
        return new ComponentRule(words[1], presence, Representation.parse(words[2]), codes);
    }

    private static CodeSet codes(String words) {
        return new CodeSet(List.of(words.strip().split("\\s+")));
    }

    Map<String, List<SegmentRule>> rules() {
        var rules = new LinkedHashMap<String, List<SegmentRule>>();
        blocks.forEach(
                (name, kinds) ->
                        rules.put(name, kinds.stream().map(kind -> rule(name, kind)).toList()));
        return rules;
    }

    private static SegmentRule rule(String name, Kind kind) {
        return new SegmentRule(name, SegmentRule.tagOf(name), kind.elements(), kind.oneOf());
    }
}
