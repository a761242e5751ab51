package no.klarering.codes.core;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills values into a text; a sentence for which a value is missing is left out. */
final class Sentences {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)\\}");
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?]) (?=\\p{Lu})");

    private Sentences() {}

    static String filled(String text, Map<String, String> values) {
        var sentences =
                Arrays.stream(BETWEEN_SENTENCES.split(text))
                        .filter(sentence -> hasAll(sentence, values))
                        .collect(Collectors.joining(" "));
        // When nothing is left, a text with a gap tells more than no text.
        return fill(sentences.isEmpty() ? text : sentences, values);
    }

    private static boolean hasAll(String sentence, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .allMatch(found -> !values.getOrDefault(found.group(1), "").isEmpty());
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(values.getOrDefault(found.group(1), "–")));
    }
}
