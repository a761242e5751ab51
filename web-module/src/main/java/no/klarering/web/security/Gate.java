package no.klarering.web.security;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import no.klarering.operations.OperationsSettings;
import no.klarering.web.problem.ProblemKind;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where tokens are shown and, in the sandbox, handed out. */
@ApplicationScoped
public class Gate {

    private final Clock clock;
    private final SandboxKey sandboxKey;
    private final Optional<TokenSettings> settings;
    private final Optional<Tokens> tokens;

    public Gate() {
        this.clock = null;
        this.sandboxKey = null;
        this.settings = Optional.empty();
        this.tokens = Optional.empty();
    }

    @Inject
    public Gate(OperationsSettings operations, Clock clock, SandboxKey sandboxKey) {
        var config = ConfigProvider.getConfig();
        this.clock = clock;
        this.sandboxKey = sandboxKey;
        this.settings =
                TokenSettings.of(operations, name -> config.getOptionalValue(name, String.class));
        this.tokens = settings.map(which -> Tokens.of(which, clock, this::ownKeys));
    }

    /** Who calls; refuses with 401. */
    public Caller verify(String token) {
        return tokens.orElseThrow(() -> Tokens.refusal(ProblemKind.TOKEN_INVALID)).verify(token);
    }

    /** The sandbox's issuer; empty where real tokens are taken. */
    public Optional<SandboxIssuer> sandboxIssuer() {
        return settings.filter(TokenSettings::isSandbox)
                .map(which -> new SandboxIssuer(which, clock, sandboxKey.key()));
    }

    /** The public half of the sandbox's key. */
    public JWKSet ownKeys() {
        return new JWKSet(sandboxKey.key()).toPublicJWKSet();
    }
}
