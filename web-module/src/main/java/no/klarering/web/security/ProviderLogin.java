package no.klarering.web.security;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import no.klarering.web.security.LoginFailed.Reason;

/** The way to the provider, the way back, and the way out there. */
@WebServlet("/console/openid/*")
public class ProviderLogin extends HttpServlet {

    static final String RETURN = "/console/openid/return";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(ProviderLogin.class.getName());
    private static final String JOURNEY = "no.klarering.journey";

    private final transient OfficerDoor door;
    private final transient SecurityContext security;

    @Inject
    public ProviderLogin(OfficerDoor door, SecurityContext security) {
        this.door = door;
        this.security = security;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var provider = door.provider();
        var step = String.valueOf(request.getPathInfo());
        if (provider.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            switch (step) {
                case "/start" -> start(provider.get(), request, response);
                case "/return" -> comeBack(provider.get(), request, response);
                case "/leave" -> leave(provider.get(), response);
                default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (LoginFailed e) {
            LOG.log(Level.WARNING, "A login came to nothing", e);
            var word = e.reason().name().toLowerCase(Locale.ROOT);
            response.sendRedirect(ConsoleAuthentication.LOGIN_PAGE + "?problem=" + word);
        }
    }

    private static void start(
            OfficerProvider provider, HttpServletRequest request, HttpServletResponse response)
            throws IOException, LoginFailed {
        var journey = ProviderJourney.begin();
        var address = provider.loginAddress(journey);
        request.getSession().setAttribute(JOURNEY, journey);
        response.sendRedirect(address.toString());
    }

    private void comeBack(
            OfficerProvider provider, HttpServletRequest request, HttpServletResponse response)
            throws IOException, LoginFailed {
        var officer = provider.arrival(request.getQueryString(), journey(request));
        var login =
                AuthenticationParameters.withParams().newAuthentication(true).credential(officer);
        var status = security.authenticate(request, response, login);
        if (status != AuthenticationStatus.SUCCESS) {
            throw new LoginFailed(Reason.REFUSED, "the server does not take the login: " + status);
        }
        // A session that somebody else may have prepared must not become the officer's.
        request.changeSessionId();
        response.sendRedirect(Login.wanted(request));
    }

    /** Good once. */
    private static ProviderJourney journey(HttpServletRequest request) throws LoginFailed {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(JOURNEY) instanceof ProviderJourney begun)) {
            throw new LoginFailed(Reason.REFUSED, "no login was begun in this session");
        }
        session.removeAttribute(JOURNEY);
        return begun;
    }

    private static void leave(OfficerProvider provider, HttpServletResponse response)
            throws IOException, LoginFailed {
        var address = provider.logoutAddress().map(Object::toString);
        response.sendRedirect(address.orElse(ConsoleAuthentication.LOGIN_PAGE));
    }
}
