package no.klarering.web.security;

import java.security.Principal;
import java.util.Set;
import no.klarering.kernel.OrganisationNumber;

/**
 * The program behind a token, already verified.
 *
 * @param organisation from the claim {@code consumer}
 * @param scopes what the token opens
 */
public record Caller(OrganisationNumber organisation, Set<String> scopes) implements Principal {

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public String getName() {
        return organisation.digits();
    }
}
