package no.klarering.web.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
import no.klarering.operations.Mainstays;

/** Turns whatever ends a request early into a problem document; never a stack trace. */
@Provider
@Dependent
public class FailureAnswers implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(FailureAnswers.class.getName());

    private static final String RETRY_SECONDS = "5";

    private final Mainstays mainstays;

    @Context private HttpHeaders asked;

    @Inject
    public FailureAnswers(Mainstays mainstays) {
        this.mainstays = mainstays;
    }

    /** Ends a request that cannot be answered while something that we stand on is away. */
    public static RequestRefused unavailable() {
        return RequestRefused.because(ProblemKind.UNAVAILABLE)
                .with(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

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
        if (!mainstays.standAfterALook()) {
            LOG.log(Level.WARNING, "A request failed: {0}", mainstays.troubles());
            return answer(ProblemKind.UNAVAILABLE, Optional.empty())
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                    .build();
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
        var language = CallerLanguage.of(asked.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.status(kind.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .entity(new ProblemDocument(kind, language, pointer).toJson().toString());
    }
}
