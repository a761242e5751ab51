package no.klarering.web.security;

import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;

/**
 * The program behind a token, already verified.
 *
 * @param consumer from the claim {@code consumer}: whose affairs these are; it decides what is seen
 * @param supplier from the claim {@code supplier}: who acts for the consumer; empty when it acts
 *     itself
 * @param scopes what the token opens, as the token words it
 */
public record Caller(ActorId consumer, Optional<ActorId> supplier, Set<String> scopes)
        implements Principal {

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /**
     * The Norwegian organisation; for interfaces that only those have, so that a caller from abroad
     * is refused with 403.
     */
    public OrganisationNumber organisation() {
        return consumer.norwegian()
                .orElseThrow(() -> RequestRefused.because(ProblemKind.SCOPE_MISSING));
    }

    /** Whether the token opens this, by the scope of the caller's family. */
    public boolean may(Scope scope) {
        return scope.isAmong(scopes, consumer);
    }

    @Override
    public String getName() {
        return consumer.number();
    }
}
