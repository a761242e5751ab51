package no.klarering.web.problem;

import java.util.Locale.LanguageRange;
import java.util.Optional;

/** Which of our two languages a caller reads. */
public final class CallerLanguage {

    public static final String BOKMAAL = "nb";
    public static final String ENGLISH = "en";

    private CallerLanguage() {}

    /**
     * The first one we speak; Norwegian for those who do not say, or say it so that it cannot be
     * read, English for those who read neither.
     *
     * @param wanted Accept-Language as it came, null when it did not
     */
    public static String of(String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return BOKMAAL;
        }
        try {
            return LanguageRange.parse(wanted).stream()
                    .map(range -> range.getRange().split("-")[0])
                    .flatMap(tag -> ours(tag).stream())
                    .findFirst()
                    .orElse(ENGLISH);
        } catch (IllegalArgumentException malformed) {
            return BOKMAAL;
        }
    }

    private static Optional<String> ours(String tag) {
        return switch (tag) {
            case "nb", "no", "nn", "da", "sv", "*" -> Optional.of(BOKMAAL);
            case "en" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }
}
