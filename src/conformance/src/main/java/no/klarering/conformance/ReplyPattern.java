package no.klarering.conformance;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** An expected reply with placeholders, as a pattern that fits the same bytes and nothing else. */
final class ReplyPattern {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9-]+)}");
    private static final Map<String, String> SHAPES =
            Map.of(
                    "cref", "[0-9]{14}",
                    "ref", "[A-Z0-9]{1,14}",
                    "unb-time", "[0-9]{6}:[0-9]{4}",
                    "time14", "[0-9]{14}",
                    "date8", "[0-9]{8}",
                    "number", "[0-9]{8}");

    private final Pattern pattern;

    private ReplyPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** A placeholder that stands twice must have one value. */
    static ReplyPattern of(String expected) {
        var bare = withoutBreaks(expected);
        var regex = new StringBuilder();
        var groups = new HashMap<String, Integer>();
        var matcher = PLACEHOLDER.matcher(bare);
        var at = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(bare.substring(at, matcher.start())));
            regex.append(placeholder(matcher.group(1), groups));
            at = matcher.end();
        }
        regex.append(Pattern.quote(bare.substring(at)));
        return new ReplyPattern(Pattern.compile(regex.toString()));
    }

    private static String placeholder(String name, Map<String, Integer> groups) {
        var shape = SHAPES.get(name);
        if (shape == null) {
            throw new IllegalArgumentException("unknown placeholder {" + name + "}");
        }
        var known = groups.get(name);
        if (known != null) {
            return "\\" + known;
        }
        groups.put(name, groups.size() + 1);
        return "(" + shape + ")";
    }

    boolean fits(String actual) {
        return pattern.matcher(withoutBreaks(actual)).matches();
    }

    static String withoutBreaks(String interchange) {
        return interchange.replace("\r", "").replace("\n", "");
    }

    /** One segment a line, for people who compare. */
    static String forReading(String interchange) {
        return withoutBreaks(interchange).replace("'", "'\n");
    }
}
