package no.klarering.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.stream.Stream;

/**
 * Takes bodies as they are and no others: nothing here unpacks any, so that a packed one would be
 * kept as if its bytes were the message.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PlainBodies extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String PLAIN = "identity";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isPlain(Collections.list(request.getHeaders("Content-Encoding")))) {
            chain.doFilter(request, response);
            return;
        }
        var refused =
                RequestRefused.because(ProblemKind.UNSUPPORTED_ENCODING)
                        .with("Accept-Encoding", PLAIN);
        ServletProblems.answer(request, response, refused);
    }

    /**
     * @param encodings as they came, each perhaps a list
     */
    static boolean isPlain(Collection<String> encodings) {
        return encodings.stream()
                .flatMap(each -> Stream.of(each.split(",")))
                .map(String::strip)
                .allMatch(each -> each.isEmpty() || each.equalsIgnoreCase(PLAIN));
    }
}
