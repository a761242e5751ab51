package no.klarering.edi.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.klarering.edi.syntax.MessageText;

/**
 * A sentence with places for values of a segment: {@code {3.2}} is component 2 of element 3 (the
 * tag being 1), {@code {5.*}} all components of element 5. What stands in brackets is said only if
 * all its values were sent.
 */
record Sentence(List<Part> parts) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)\\.(\\d+|\\*)}");
    private static final Pattern BRACKETED = Pattern.compile("\\[([^]]*)]");

    static Sentence parse(String written) {
        var parts = new ArrayList<Part>();
        var matcher = BRACKETED.matcher(written);
        int from = 0;
        while (matcher.find()) {
            parts.add(new Part(written.substring(from, matcher.start()), false));
            parts.add(new Part(matcher.group(1), true));
            from = matcher.end();
        }
        parts.add(new Part(written.substring(from), false));
        return new Sentence(parts);
    }

    String filled(MessageText segment) {
        var text = new StringBuilder();
        parts.forEach(part -> text.append(part.filled(segment)));
        return text.toString().strip();
    }

    /** A stretch of the sentence; an optional one is left out when one of its values is. */
    record Part(String written, boolean optional) {

        String filled(MessageText segment) {
            var places = PLACE.matcher(written);
            var text = new StringBuilder();
            int from = 0;
            while (places.find()) {
                var value = value(segment, Integer.parseInt(places.group(1)), places.group(2));
                if (optional && value.isEmpty()) {
                    return "";
                }
                text.append(written, from, places.start()).append(value);
                from = places.end();
            }
            return text.append(written, from, written.length()).toString();
        }

        private static String value(MessageText segment, int element, String component) {
            if (!component.equals("*")) {
                return segment.text(1, element, Integer.parseInt(component));
            }
            var all = new StringBuilder();
            for (int i = 1; i <= segment.components(1, element); i++) {
                if (segment.has(1, element, i)) {
                    all.append(all.length() > 0 ? ", " : "").append(segment.text(1, element, i));
                }
            }
            return all.toString();
        }
    }
}
