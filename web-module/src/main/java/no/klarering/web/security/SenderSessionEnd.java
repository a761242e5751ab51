package no.klarering.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** Ends a session of a sender with the token that it was begun with. */
@WebFilter(
        urlPatterns = {"/digitoll/*", "/broker/*"},
        asyncSupported = true)
public class SenderSessionEnd extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String FOR_EVERYBODY = "/digitoll/driver";

    private final transient Clock clock;

    @Inject
    public SenderSessionEnd(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var over = SenderSession.of(request).filter(session -> session.isOver(clock.instant()));
        if (over.isPresent() && !request.getRequestURI().startsWith(FOR_EVERYBODY)) {
            request.logout();
            request.getSession().invalidate();
            var door = SenderDoor.of(request.getRequestURI()).orElseThrow();
            response.sendRedirect(door.loginPage() + "?ended");
            return;
        }
        chain.doFilter(request, response);
    }
}
