package no.klarering.web.movement;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Gives back the caller's {@code X-Correlation-Id}, or one of ours when there was no usable one.
 */
@Provider
public class CorrelationIds implements ContainerResponseFilter {

    private static final String NAME = "X-Correlation-Id";
    private static final Pattern USABLE = Pattern.compile("[\\x21-\\x7e]{1,128}");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var sent = request.getHeaderString(NAME);
        var usable = sent != null && USABLE.matcher(sent).matches();
        response.getHeaders().putSingle(NAME, usable ? sent : UUID.randomUUID().toString());
    }
}
