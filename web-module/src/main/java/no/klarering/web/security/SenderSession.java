package no.klarering.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What is kept of a token with which an organisation came in: whose affairs, who acts, what it
 * opens and until when. It is as good as the token, and no longer.
 */
final class SenderSession implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "no.klarering.sender";

    private final String consumer;
    private final String supplier;
    private final TreeSet<String> scopes;
    private final Instant until;

    private SenderSession(ReadToken token) {
        consumer = token.caller().consumer().number();
        supplier = token.caller().supplier().map(ActorId::number).orElse(null);
        scopes = new TreeSet<>(token.caller().scopes());
        until = token.expiry();
    }

    static void begin(HttpServletRequest request, ReadToken token) {
        request.getSession().setAttribute(NAME, new SenderSession(token));
    }

    static Optional<SenderSession> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(NAME))
                .map(SenderSession.class::cast);
    }

    Caller caller() {
        return new Caller(
                new ActorId(consumer), Optional.ofNullable(supplier).map(ActorId::new), scopes);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
