package no.klarering.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.operations.Concession;
import no.klarering.operations.OperationsSettings;

/** The officers everybody knows. Where they are not allowed, nobody is known here. */
@ApplicationScoped
public class SandboxOfficers implements IdentityStore {

    private static final String FILE = "sandbox-officers.properties";

    private final boolean open;
    private final LoginAttempts attempts;
    private final Map<String, KnownOfficer> officers;

    public SandboxOfficers() {
        this.open = false;
        this.attempts = null;
        this.officers = Map.of();
    }

    @Inject
    public SandboxOfficers(OperationsSettings settings, LoginAttempts attempts) {
        this.open = settings.allows(Concession.SANDBOX_USERS);
        this.attempts = attempts;
        this.officers = open ? read() : Map.of();
    }

    /** Whether they may log in on this installation. */
    public boolean open() {
        return open;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return open && credential instanceof UsernamePasswordCredential named
                ? validate(named)
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult validate(UsernamePasswordCredential named) {
        var user = named.getCaller();
        var officer = officers.get(user);
        var password = named.getPassword().getValue();
        if (officer == null) {
            // As slow as for a known user, so that nobody learns which users there are.
            officers.values().iterator().next().has(password);
            return CredentialValidationResult.INVALID_RESULT;
        }
        if (attempts.locked(user)) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        if (!officer.has(password)) {
            attempts.failed(user);
            return CredentialValidationResult.INVALID_RESULT;
        }
        attempts.succeeded(user);
        return new CredentialValidationResult(user, Set.of(officer.role()));
    }

    private static Map<String, KnownOfficer> read() {
        var lines = new Properties();
        try (var file = SandboxOfficers.class.getResourceAsStream(FILE)) {
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return lines.stringPropertyNames().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                user -> user, user -> KnownOfficer.parse(lines.getProperty(user))));
    }
}
