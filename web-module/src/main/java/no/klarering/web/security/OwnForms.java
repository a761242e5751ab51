package no.klarering.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import no.klarering.web.problem.ServletProblems;

/**
 * Where a session opens the pages, obeys their own forms alone: what another site lets a browser
 * send is refused, whatever it asks for.
 */
@WebFilter(
        urlPatterns = {"/console/*", "/digitoll/*", "/broker/*"},
        asyncSupported = true)
public class OwnForms extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (LOOKING.contains(request.getMethod()) || !FormOrigin.of(request).isForeign()) {
            chain.doFilter(request, response);
            return;
        }
        ServletProblems.answer(request, response, RequestRefused.because(ProblemKind.FOREIGN_SITE));
    }
}
