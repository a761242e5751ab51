package no.klarering.web.security;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * How officers and senders come in: whoever asks for a protected page without being known is sent
 * to its login page, and comes back to that page afterwards. Programs with tokens do not pass here.
 */
@ApplicationScoped
@AutoApplySession
@DeclareRoles({"officer", "supervisor", "analyst", "auditor", "admin", "sender", "broker"})
public class ConsoleAuthentication implements HttpAuthenticationMechanism {

    static final String LOGIN_PAGE = "/console/login.xhtml";
    static final String WANTED = "no.klarering.wanted";

    private final IdentityStoreHandler stores;

    public ConsoleAuthentication() {
        this(null);
    }

    @Inject
    public ConsoleAuthentication(IdentityStoreHandler stores) {
        this.stores = stores;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var credential = context.getAuthParameters().getCredential();
        if (context.isAuthenticationRequest() && credential != null) {
            var result = stores.validate(credential);
            return result.getStatus() == Status.VALID
                    ? context.notifyContainerAboutLogin(result)
                    : AuthenticationStatus.SEND_FAILURE;
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        remember(request);
        return context.redirect(
                SenderDoor.of(request.getRequestURI())
                        .map(SenderDoor::loginPage)
                        .orElse(LOGIN_PAGE));
    }

    private static void remember(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
            request.getSession().setAttribute(WANTED, wanted);
        }
    }
}
