package no.klarering.document;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a file as it is kept and shown: without folders and control characters, 1 to 200
 * characters, of which the last are kept when there were more.
 */
public record FileName(String text) {

    private static final int LONGEST = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]+");

    public FileName {
        text = clean(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("not the name of a file");
        }
    }

    public static Optional<FileName> parse(String text) {
        return text == null || clean(text).isEmpty()
                ? Optional.empty()
                : Optional.of(new FileName(text));
    }

    private static String clean(String text) {
        var seen = UNSEEN.matcher(FOLDERS.matcher(text).replaceFirst("")).replaceAll("").strip();
        return seen.substring(Math.max(0, seen.length() - LONGEST)).strip();
    }

    @Override
    public String toString() {
        return text;
    }
}
