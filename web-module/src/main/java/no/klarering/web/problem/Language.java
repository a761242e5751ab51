package no.klarering.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which of our two languages a caller reads. */
public final class Language {

    private static final Set<String> NORWEGIAN = Set.of("nb", "no", "nn");

    private Language() {}

    /**
     * The first one we speak; Norwegian for those who do not say, English for those who read
     * neither.
     *
     * @param wanted as in Accept-Language, the best first
     */
    public static String of(List<Locale> wanted) {
        for (var locale : wanted) {
            if (locale.getLanguage().equals("*") || NORWEGIAN.contains(locale.getLanguage())) {
                return "nb";
            }
            if (locale.getLanguage().equals("en")) {
                return "en";
            }
        }
        return wanted.isEmpty() ? "nb" : "en";
    }
}
