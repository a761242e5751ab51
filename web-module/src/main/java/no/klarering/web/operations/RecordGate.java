package no.klarering.web.operations;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.web.problem.FailureAnswers;

/**
 * Whoever asks for something out of the record is told at once when the record is away, instead of
 * waiting for a connection. What is handed in needs no record to be taken.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@Dependent
public class RecordGate implements ContainerRequestFilter {

    private final Mainstays mainstays;

    @Inject
    public RecordGate(Mainstays mainstays) {
        this.mainstays = mainstays;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (HttpMethod.GET.equals(request.getMethod()) && !mainstays.stand(Kind.DATABASE)) {
            throw FailureAnswers.unavailable();
        }
    }
}
