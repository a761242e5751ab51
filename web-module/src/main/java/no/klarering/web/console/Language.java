package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.web.problem.CallerLanguage;

/**
 * The language of the reader: what was chosen before (kept in a cookie), else what the browser asks
 * for first, else bokmål.
 */
@Named("language")
@RequestScoped
public class Language {

    static final String COOKIE = "klarering-language";
    static final String BOKMAAL = CallerLanguage.BOKMAAL;
    static final String ENGLISH = CallerLanguage.ENGLISH;

    private String code = BOKMAAL;
    private String here = "/";

    public Language() {}

    @Inject
    public Language(HttpServletRequest request) {
        code = chosen(request).orElseGet(() -> wanted(request));
        here = address(request);
    }

    private static Optional<String> chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(c -> COOKIE.equals(c.getName()))
                .map(Cookie::getValue)
                .filter(v -> BOKMAAL.equals(v) || ENGLISH.equals(v))
                .findFirst();
    }

    private static String wanted(HttpServletRequest request) {
        return CallerLanguage.of(request.getHeader("Accept-Language"));
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The address that shows this same page in the other language. */
    public String switchTo(String other) {
        return "/language?to=" + other + "&back=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }
}
