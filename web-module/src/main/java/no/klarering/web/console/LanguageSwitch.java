package no.klarering.web.console;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

/** Keeps the choice of language and goes back to where the reader was. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {

    /** An address of our own: one slash at the beginning, so that nobody is sent elsewhere. */
    private static final Pattern OWN_ADDRESS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e]*");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var to = request.getParameter("to");
        if (Language.BOKMAAL.equals(to) || Language.ENGLISH.equals(to)) {
            response.addCookie(choice(to, request.isSecure()));
        }
        response.sendRedirect(safe(request.getParameter("back")));
    }

    private static Cookie choice(String language, boolean secure) {
        var cookie = new Cookie(Language.COOKIE, language);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    static String safe(String back) {
        return back != null && OWN_ADDRESS.matcher(back).matches() ? back : "/";
    }
}
