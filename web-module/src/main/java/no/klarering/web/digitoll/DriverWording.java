package no.klarering.web.digitoll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import no.klarering.movement.DriverLanguage;
import no.klarering.movement.MovementLaws;

/**
 * Speaks to drivers in one of their six languages: the one that the address asks for, else the
 * first of the browser's that we speak, else English.
 */
@Named("d")
@RequestScoped
public class DriverWording {

    static final String BUNDLE = "no.klarering.web.digitoll.driver";

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private DriverLanguage language = DriverLanguage.EN;
    private MovementLaws laws;
    private ResourceBundle texts;

    public DriverWording() {}

    @Inject
    public DriverWording(HttpServletRequest request, MovementLaws laws) {
        this.laws = laws;
        language =
                spoken(request.getParameter("lang"))
                        .orElseGet(() -> asked(request.getHeader("Accept-Language")));
        texts = texts(language);
    }

    /** A text for a driver whose language is known. */
    public static String in(DriverLanguage language, String key) {
        return texts(language).getString(key);
    }

    static ResourceBundle texts(DriverLanguage language) {
        return ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language.code()));
    }

    private static Optional<DriverLanguage> spoken(String code) {
        return Arrays.stream(DriverLanguage.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    static DriverLanguage asked(String header) {
        if (header == null || header.isBlank()) {
            return DriverLanguage.EN;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(Locale.LanguageRange::getRange)
                    .filter(range -> speaks(DriverLanguage.of(range), range))
                    .findFirst()
                    .map(DriverLanguage::of)
                    .orElse(DriverLanguage.EN);
        } catch (IllegalArgumentException malformed) {
            return DriverLanguage.EN;
        }
    }

    /** What is not spoken reads English too, but may be followed by what is. */
    private static boolean speaks(DriverLanguage language, String range) {
        return language != DriverLanguage.EN || range.startsWith(DriverLanguage.EN.code());
    }

    public DriverLanguage language() {
        return language;
    }

    public String code() {
        return language.code();
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    public List<DriverLanguage> languages() {
        return List.of(DriverLanguage.values());
    }

    /** A language by its own name. */
    public String ownName(DriverLanguage other) {
        return Locale.forLanguageTag(other.code())
                .getDisplayLanguage(Locale.forLanguageTag(other.code()));
    }

    public String say(String key) {
        return texts.getString(key);
    }

    public String say(String key, List<?> values) {
        return new MessageFormat(texts.getString(key), locale()).format(values.toArray());
    }

    /** Where to go, and why, in the words of the law. */
    public List<String> tell(List<String> reasons) {
        return laws.current().driverTexts().tell(reasons, language);
    }

    public String about(String code) {
        return laws.current().driverTexts().about(code, language).orElse(code);
    }

    /** An instant in Norwegian time. */
    public String time(Instant at, Instant now) {
        var local = at.atZone(NORWAY);
        return local.toLocalDate().equals(now.atZone(NORWAY).toLocalDate())
                ? TIME.format(local)
                : DAY.format(local);
    }
}
