package no.klarering.web.document;

import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One part of a form.
 *
 * @param name empty when it has none
 * @param content to be read before the next part is asked for
 */
record FormPart(String name, Optional<String> fileName, InputStream content) {

    static final String DISPOSITION = "Content-Disposition:";

    private static final Pattern PARAMETER =
            Pattern.compile(
                    ";\\s*([a-z*]++)\\s*+=\\s*+(?:\"((?:[^\"\\\\]++|\\\\.)*+)\"|([^;\\s\"]++))",
                    Pattern.CASE_INSENSITIVE);
    private static final String UTF_8 = "UTF-8''";

    /**
     * @param disposition the line of the head that begins with {@link #DISPOSITION}; may be empty
     */
    static FormPart of(String disposition, InputStream content) {
        var parameters = new HashMap<String, String>();
        var found = PARAMETER.matcher(disposition);
        while (found.find()) {
            var value = found.group(2) == null ? found.group(3) : unquoted(found.group(2));
            parameters.putIfAbsent(found.group(1).toLowerCase(Locale.ROOT), value);
        }
        return new FormPart(parameters.getOrDefault("name", ""), fileName(parameters), content);
    }

    /** Only a quotation mark is ever escaped; other backslashes part folders. */
    private static String unquoted(String text) {
        return text.replace("\\\"", "\"").replace("%22", "\"");
    }

    private static Optional<String> fileName(Map<String, String> parameters) {
        return Optional.ofNullable(parameters.get("filename*"))
                .filter(text -> text.regionMatches(true, 0, UTF_8, 0, UTF_8.length()))
                .flatMap(text -> decoded(text.substring(UTF_8.length())))
                .or(() -> Optional.ofNullable(parameters.get("filename")));
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
