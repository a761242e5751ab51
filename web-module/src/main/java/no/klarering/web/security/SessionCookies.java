package no.klarering.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;
import no.klarering.operations.Mode;
import no.klarering.operations.OperationsSettings;

/**
 * The cookie of a console session: not for scripts, and in production only over TLS; that it is not
 * for other sites stands in {@code payara-web.xml}. A session ends after 30 minutes without a
 * request.
 */
@WebListener
public class SessionCookies implements ServletContextListener {

    private static final int MINUTES = 30;

    private final OperationsSettings settings;

    @Inject
    public SessionCookies(OperationsSettings settings) {
        this.settings = settings;
    }

    @Override
    public void contextInitialized(ServletContextEvent started) {
        var context = started.getServletContext();
        context.setSessionTimeout(MINUTES);
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        var cookie = context.getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.mode() == Mode.PRODUCTION);
    }
}
