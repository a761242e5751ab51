package no.klarering.web.security;

import jakarta.security.enterprise.credential.Credential;
import java.util.Set;

/**
 * Somebody whom the provider vouched for.
 *
 * @param user who, for ever
 * @param roles those of ours that the provider names; never empty
 */
record VerifiedOfficer(String user, Set<String> roles) implements Credential {

    VerifiedOfficer {
        roles = Set.copyOf(roles);
    }
}
