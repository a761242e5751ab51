package no.klarering.web.security;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.klarering.operations.OperationsSettings;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where tokens are shown and exchanged and, in the sandbox, handed out. */
@ApplicationScoped
public class Gate {

    private final Clock clock;
    private final Optional<TokenSettings> settings;
    private final Optional<ExchangeSettings> exchange;
    private final SigningKey sandboxKey;
    private final SigningKey sandboxProviderKey;
    private final SigningKey ownKey;
    private final Tokens tokens;

    public Gate() {
        this.clock = null;
        this.settings = Optional.empty();
        this.exchange = Optional.empty();
        this.sandboxKey = null;
        this.sandboxProviderKey = null;
        this.ownKey = null;
        this.tokens = null;
    }

    @Inject
    public Gate(OperationsSettings operations, Clock clock) {
        var config = ConfigProvider.getConfig();
        this.clock = clock;
        this.settings =
                TokenSettings.of(operations, name -> config.getOptionalValue(name, String.class));
        this.exchange =
                ExchangeSettings.of(
                        operations, name -> config.getOptionalValue(name, String.class));
        var folder = operations.dataDirectory();
        this.sandboxKey = new SigningKey(folder.resolve("sandbox").resolve("token-key.json"));
        this.sandboxProviderKey =
                new SigningKey(folder.resolve("sandbox").resolve("maskinporten-key.json"));
        this.ownKey =
                new SigningKey(
                        config.getOptionalValue("klarering.token.key", String.class)
                                .map(Path::of)
                                .orElse(folder.resolve("keys").resolve("token-key.json")));
        this.tokens = Tokens.of(clock, trusted());
    }

    private List<TrustedIssuer> trusted() {
        var trusted = new ArrayList<TrustedIssuer>();
        settings.ifPresent(direct -> trusted.add(TrustedIssuer.of(direct, this::ownKeys)));
        exchange.map(ExchangeSettings::own)
                .ifPresent(own -> trusted.add(TrustedIssuer.of(own, ownKey::publicHalf)));
        return trusted;
    }

    /** Who calls; refuses with 401. */
    public Caller verify(String token) {
        return tokens.verify(token);
    }

    /** What a token says that opens our interfaces, and until when. */
    ReadToken read(String token) throws TokenRefused {
        return tokens.read(token);
    }

    /** Reads tokens of the provider, to be exchanged; empty where nothing is exchanged. */
    public Optional<Tokens> provider() {
        return exchange.map(ExchangeSettings::provider)
                .map(
                        provider ->
                                Tokens.of(
                                        clock,
                                        List.of(
                                                TrustedIssuer.of(
                                                        provider,
                                                        sandboxProviderKey::publicHalf))));
    }

    /** Makes our own tokens; empty where nothing is exchanged. */
    public Optional<OwnIssuer> ownIssuer() {
        return exchange.map(ExchangeSettings::own).map(own -> new OwnIssuer(own, clock, ownKey));
    }

    /** The sandbox's issuer; empty where real tokens are taken. */
    public Optional<SandboxIssuer> sandboxIssuer() {
        return settings.filter(TokenSettings::isSandbox)
                .map(which -> new SandboxIssuer(which, clock, sandboxKey));
    }

    /** The sandbox's Maskinporten; empty where real tokens are taken or exchanged. */
    public Optional<SandboxProvider> sandboxProvider() {
        return exchange.map(ExchangeSettings::provider)
                .filter(TokenSettings::isSandbox)
                .map(which -> new SandboxProvider(which, clock, sandboxProviderKey));
    }

    /** The public half of the sandbox's key. */
    public JWKSet ownKeys() {
        return sandboxKey.publicHalf();
    }
}
