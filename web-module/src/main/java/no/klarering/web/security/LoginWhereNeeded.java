package no.klarering.web.security;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.ServerAuth;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;

/**
 * Stands before the login and keeps from it what it would let through unseen: whoever is nobody to
 * us and asks for what is open to all. The server looks the login up by name twice a request, which
 * costs a program with a token more than the check of the token does. Whether an address is open is
 * for {@code web.xml} to say, and the server holds to that after us as before.
 */
final class LoginWhereNeeded implements ServerAuthModule {

    /** The server's mark on a request for what is not open to all, or for a login itself. */
    static final String PROTECTED = "jakarta.security.auth.message.MessagePolicy.isMandatory";

    private static final String SEEN = LoginWhereNeeded.class.getName();

    private final Door door;
    private volatile Login login;

    LoginWhereNeeded(Door door) {
        this.door = door;
    }

    /** The server does this before every request, with the handler that it has once made. */
    @Override
    public void initialize(
            MessagePolicy request,
            MessagePolicy response,
            CallbackHandler handler,
            Map<String, Object> options)
            throws AuthException {
        var known = login;
        if (known == null || known.handler() != handler) {
            login = new Login(handler, door.open(handler));
        }
    }

    @Override
    public Class<?>[] getSupportedMessageTypes() {
        return new Class<?>[] {HttpServletRequest.class, HttpServletResponse.class};
    }

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service)
            throws AuthException {
        if (isNeeded(message)) {
            message.getMap().put(SEEN, true);
            return login.check().validateRequest(message, client, service);
        }
        comesAsNobody(client);
        return AuthStatus.SUCCESS;
    }

    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) throws AuthException {
        return message.getMap().containsKey(SEEN)
                ? login.check().secureResponse(message, service)
                : AuthStatus.SEND_SUCCESS;
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject subject) throws AuthException {
        login.check().cleanSubject(message, subject);
    }

    private static boolean isNeeded(MessageInfo message) {
        var request = (HttpServletRequest) message.getRequestMessage();
        return Boolean.parseBoolean((String) message.getMap().get(PROTECTED))
                || request.getUserPrincipal() != null;
    }

    private void comesAsNobody(Subject client) throws AuthException {
        try {
            var nobody = new CallerPrincipalCallback(client, (String) null);
            login.handler().handle(new Callback[] {nobody});
        } catch (IOException | UnsupportedCallbackException failure) {
            throw new AuthException(failure);
        }
    }

    /** The way to the login that was there before us. */
    @FunctionalInterface
    interface Door {
        ServerAuth open(CallbackHandler handler) throws AuthException;
    }

    private record Login(CallbackHandler handler, ServerAuth check) {}
}
