package no.klarering.web.access;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells a program in the body that RFC 6749 section 5.2 sets why it gets no token. */
@Provider
@Dependent
public class OAuthRefusals implements ExceptionMapper<OAuthRefused> {

    @Override
    public Response toResponse(OAuthRefused refused) {
        var body =
                Json.createObjectBuilder()
                        .add("error", refused.error().code())
                        .add("error_description", refused.getMessage())
                        .build();
        var answer =
                Response.status(refused.error().status())
                        .type(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .entity(body.toString());
        refused.pause()
                .ifPresent(pause -> answer.header(HttpHeaders.RETRY_AFTER, pause.toSeconds()));
        return answer.build();
    }
}
