package no.klarering.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Knows the organisations whose tokens open any of the doors of senders. No officer's page opens to
 * them, and theirs to no officer.
 */
@ApplicationScoped
public class SenderTokens implements IdentityStore {

    private final Gate gate;

    public SenderTokens() {
        this(null);
    }

    @Inject
    public SenderTokens(Gate gate) {
        this.gate = gate;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof ShownToken shown)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return read(shown.text())
                .map(
                        token ->
                                new CredentialValidationResult(
                                        token.caller().getName(),
                                        SenderDoor.openTo(token.caller())
                                                .map(SenderDoor::role)
                                                .collect(Collectors.toSet())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    /** What a token says that opens any door; empty for any other. */
    Optional<ReadToken> read(String token) {
        try {
            return Optional.of(gate.read(token))
                    .filter(read -> SenderDoor.openTo(read.caller()).findAny().isPresent());
        } catch (TokenRefused refused) {
            return Optional.empty();
        }
    }
}
