package no.klarering.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Knows the officers whom the provider vouched for. */
@ApplicationScoped
public class ProviderOfficers implements IdentityStore {

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof VerifiedOfficer officer
                ? new CredentialValidationResult(officer.user(), officer.roles())
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
