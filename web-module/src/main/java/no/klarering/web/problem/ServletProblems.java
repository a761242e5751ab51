package no.klarering.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Problem documents where no resource answers. */
public final class ServletProblems {

    private ServletProblems() {}

    /** Ends the request with what was refused. */
    public static void answer(
            HttpServletRequest request, HttpServletResponse response, RequestRefused refused)
            throws IOException {
        var kind = refused.kind();
        var language = CallerLanguage.of(request.getHeader("Accept-Language"));
        var body = new ProblemDocument(kind, language, refused.pointer()).toJson().toString();
        response.setStatus(kind.status());
        refused.headers().forEach(response::setHeader);
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.setHeader("Content-Language", language);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
