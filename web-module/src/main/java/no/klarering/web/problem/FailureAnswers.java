package no.klarering.web.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Turns whatever ends a request early into a problem document; never a stack trace. */
@Provider
public class FailureAnswers implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(FailureAnswers.class.getName());

    @Context private HttpHeaders asked;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof RequestRefused refused) {
            var answer = answer(refused.kind(), refused.pointer());
            refused.headers().forEach(answer::header);
            return answer.build();
        }
        if (failure instanceof WebApplicationException known) {
            return ofStatus(known.getResponse());
        }
        LOG.log(Level.ERROR, "A request failed", failure);
        return answer(ProblemKind.INTERNAL_ERROR, Optional.empty()).build();
    }

    private Response ofStatus(Response found) {
        if (found.getStatus() < 400) {
            return found;
        }
        var answer = answer(ProblemKind.ofStatus(found.getStatus()), Optional.empty());
        var allowed = found.getHeaderString(HttpHeaders.ALLOW);
        if (allowed != null) {
            answer.header(HttpHeaders.ALLOW, allowed);
        }
        return answer.build();
    }

    private ResponseBuilder answer(ProblemKind kind, Optional<String> pointer) {
        var language = Language.of(asked.getAcceptableLanguages());
        return Response.status(kind.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .entity(new ProblemDocument(kind, language, pointer).toJson().toString());
    }
}
