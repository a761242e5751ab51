package no.klarering.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.ServerAuth;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginWhereNeededTest {

    private static final Subject CLIENT = new Subject();

    private final List<String> asked = new ArrayList<>();
    private final List<Callback> told = new ArrayList<>();
    private final LoginWhereNeeded before = new LoginWhereNeeded(handler -> new Login());

    @BeforeEach
    void begins() throws AuthException {
        before.initialize(null, null, callbacks -> told.addAll(List.of(callbacks)), Map.of());
    }

    @Test
    void letsNobodyPassToWhatIsOpen() throws AuthException {
        var message = new Message(null);

        assertThat(before.validateRequest(message, CLIENT, null)).isEqualTo(AuthStatus.SUCCESS);
        assertThat(before.secureResponse(message, null)).isEqualTo(AuthStatus.SEND_SUCCESS);

        assertThat(asked).isEmpty();
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        CallerPrincipalCallback.class,
                        caller -> {
                            assertThat(caller.getSubject()).isSameAs(CLIENT);
                            assertThat(caller.getName()).isNull();
                            assertThat(caller.getPrincipal()).isNull();
                        });
    }

    @Test
    void asksTheLoginAboutWhatIsProtected() throws AuthException {
        var message = new Message(null);
        message.getMap().put(LoginWhereNeeded.PROTECTED, "true");

        assertThat(before.validateRequest(message, CLIENT, null))
                .isEqualTo(AuthStatus.SEND_CONTINUE);
        before.secureResponse(message, null);

        assertThat(asked).containsExactly("validate", "secure");
        assertThat(told).isEmpty();
    }

    @Test
    void asksTheLoginAboutWhoeverIsKnown() throws AuthException {
        before.validateRequest(new Message(() -> "officer"), CLIENT, null);

        assertThat(asked).containsExactly("validate");
    }

    @Test
    void leavesGoingOutToTheLogin() throws AuthException {
        before.cleanSubject(new Message(null), CLIENT);

        assertThat(asked).containsExactly("clean");
    }

    private final class Login implements ServerAuth {

        @Override
        public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) {
            asked.add("validate");
            return AuthStatus.SEND_CONTINUE;
        }

        @Override
        public AuthStatus secureResponse(MessageInfo message, Subject service) {
            asked.add("secure");
            return AuthStatus.SEND_SUCCESS;
        }

        @Override
        public void cleanSubject(MessageInfo message, Subject subject) {
            asked.add("clean");
        }
    }

    private static final class Message implements MessageInfo {

        private final Map<String, Object> marks = new HashMap<>();
        private final HttpServletRequest request;

        Message(Principal caller) {
            request =
                    (HttpServletRequest)
                            Proxy.newProxyInstance(
                                    Message.class.getClassLoader(),
                                    new Class<?>[] {HttpServletRequest.class},
                                    (proxy, method, arguments) ->
                                            method.getName().equals("getUserPrincipal")
                                                    ? caller
                                                    : null);
        }

        @Override
        public Object getRequestMessage() {
            return request;
        }

        @Override
        public Object getResponseMessage() {
            return null;
        }

        @Override
        public void setRequestMessage(Object message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setResponseMessage(Object message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getMap() {
            return marks;
        }
    }
}
