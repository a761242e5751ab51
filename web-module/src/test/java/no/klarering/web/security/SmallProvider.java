package no.klarering.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An OpenID Connect provider of a few lines, on this machine; one client, one user. */
final class SmallProvider implements AutoCloseable {

    static final String CLIENT = "console";
    static final String SECRET = "hush";
    private static final String BASIC = "Basic Y29uc29sZTpodXNo";
    private static final String CODE = "the-code";

    private final HttpServer server;
    private final ECKey shown = key();
    private ECKey signing = shown;
    private UnaryOperator<JWTClaimsSet.Builder> change = claims -> claims;
    private Map<String, List<String>> asked = Map.of();

    SmallProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/.well-known/openid-configuration", this::metadata);
        server.createContext("/keys", exchange -> answer(exchange, 200, keys()));
        server.createContext("/token", this::token);
        server.start();
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Lets the user log in at the address that the browser was sent to; gives the query back. */
    String login(URI address) {
        asked = URLUtils.parseParameters(address.getRawQuery());
        return "code=" + CODE + "&state=" + asked.get("state").get(0);
    }

    /** Tokens say something else from now on. */
    void change(UnaryOperator<JWTClaimsSet.Builder> other) {
        change = other;
    }

    /** Tokens are signed with a key that the provider does not show. */
    void signWithAnotherKey() {
        signing = key();
    }

    private void metadata(HttpExchange exchange) throws IOException {
        var text =
                """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/login","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","response_types_supported":["code"],
                "subject_types_supported":["public"],"end_session_endpoint":"%1$s/out",
                "id_token_signing_alg_values_supported":["ES256"]}
                """;
        answer(exchange, 200, text.formatted(issuer()));
    }

    private String keys() {
        return new JWKSet(shown).toPublicJWKSet().toString();
    }

    private void token(HttpExchange exchange) throws IOException {
        var form =
                new HashMap<>(
                        URLUtils.parseParameters(
                                new String(
                                        exchange.getRequestBody().readAllBytes(),
                                        StandardCharsets.UTF_8)));
        var proof = new CodeVerifier(form.get("code_verifier").get(0));
        var challenge = CodeChallenge.compute(CodeChallengeMethod.S256, proof).getValue();
        var good =
                BASIC.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                        && List.of(CODE).equals(form.get("code"))
                        && asked.get("redirect_uri").equals(form.get("redirect_uri"))
                        && List.of(challenge).equals(asked.get("code_challenge"));
        if (!good) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\""
                        + idToken()
                        + "\"}");
    }

    private String idToken() {
        var now = Clock.systemUTC().instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer().toString())
                        .audience(CLIENT)
                        .subject("kari")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                        .claim("nonce", asked.get("nonce").get(0))
                        .claim("roles", List.of("officer", "something-else"));
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(shown.getKeyID()).build();
            var token = new SignedJWT(header, change.apply(claims).build());
            token.sign(new ECDSASigner(signing));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
