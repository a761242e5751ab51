package no.klarering.web.security;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Maskinporten, ourselves and the interfaces, each with what it issues and believes. */
public final class Issuers {

    private static final TokenSettings PROVIDER =
            new TokenSettings("https://maskinporten.example/", "unspecified", Optional.empty());
    private static final TokenSettings OWN =
            new TokenSettings("urn:klarering", "urn:klarering", Optional.empty());

    private final Clock clock;
    private final SigningKey providerKey;
    private final SigningKey ownKey;
    private final SigningKey strangersKey;

    public Issuers(Clock clock, Path folder) {
        this.clock = clock;
        this.providerKey = new SigningKey(folder.resolve("provider.json"));
        this.ownKey = new SigningKey(folder.resolve("own.json"));
        this.strangersKey = new SigningKey(folder.resolve("stranger.json"));
    }

    /** What the exchange believes. */
    public Tokens provider() {
        return Tokens.of(clock, List.of(TrustedIssuer.of(PROVIDER, providerKey::publicHalf)));
    }

    /** What the interfaces believe. */
    public Tokens interfaces() {
        return Tokens.of(clock, List.of(TrustedIssuer.of(OWN, ownKey::publicHalf)));
    }

    public OwnIssuer own() {
        return new OwnIssuer(OWN, clock, ownKey);
    }

    /** A token of Maskinporten for Klarvik, but for what is changed. */
    public String providerToken(UnaryOperator<JWTClaimsSet.Builder> change) {
        return providerKey.sign(change.apply(claims()).build());
    }

    /** The same, signed by somebody else. */
    public String forgedToken() {
        return strangersKey.sign(claims().build());
    }

    private JWTClaimsSet.Builder claims() {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(PROVIDER.issuer())
                .audience(PROVIDER.audience())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .jwtID(UUID.randomUUID().toString())
                .claim("client_id", "4ef1a2c6")
                .claim("scope", Scope.Words.ROAD + " " + Scope.Words.ENTRY)
                .claim("consumer", new ActorId("313000109").claim());
    }

    /** The claim {@code consumer} or {@code supplier} of an organisation. */
    public static Object claim(String number) {
        return new ActorId(number).claim();
    }
}
