package no.klarering.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows the organisations whose tokens open any of the interfaces of Digitoll. They are senders and
 * nothing else: no officer's page opens to them, and theirs to no officer.
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
                                        token.caller().getName(), Set.of(SenderSession.ROLE)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    /** What a token says that opens the portal; empty for any other. */
    Optional<ReadToken> read(String token) {
        try {
            return Optional.of(gate.read(token)).filter(read -> opens(read.caller()));
        } catch (TokenRefused refused) {
            return Optional.empty();
        }
    }

    private static boolean opens(Caller caller) {
        return Stream.of(Scope.ROAD, Scope.AIR, Scope.RAIL, Scope.SEA, Scope.ENTRY)
                .anyMatch(caller::may);
    }
}
