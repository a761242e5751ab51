package no.klarering.web.problem;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers programs with a problem document where a person would be shown an error page. */
@WebFilter(urlPatterns = "/errors/*", dispatcherTypes = DispatcherType.ERROR)
public class ProblemPages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isPerson(request)) {
            chain.doFilter(request, response);
            return;
        }
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var kind = ProblemKind.ofStatus(status);
        var language = Language.of(languages(request));
        var body = new ProblemDocument(kind, language, Optional.empty()).toJson().toString();
        response.setStatus(kind.status());
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.setHeader("Content-Language", language);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isPerson(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static List<Locale> languages(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? List.of()
                : Collections.list(request.getLocales());
    }
}
