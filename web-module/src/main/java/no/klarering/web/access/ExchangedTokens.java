package no.klarering.web.access;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import no.klarering.web.security.Gate;
import no.klarering.web.security.OwnIssuer;
import no.klarering.web.security.SpentTokens;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Exchanges tokens of Maskinporten; who calls is in the token that is shown. */
@Path("token")
@PermitAll
@ApplicationScoped
@Tag(name = "Access")
public class ExchangedTokens {

    /** So many tokens of the last two minutes are remembered, in some 20 MB. */
    private static final int MOST_REMEMBERED = 100_000;

    private final Optional<TokenExchange> exchange;
    private final ExchangeGate exchangeGate;

    public ExchangedTokens() {
        this.exchange = Optional.empty();
        this.exchangeGate = null;
    }

    @Inject
    public ExchangedTokens(Gate gate, ExchangeGate exchangeGate, Clock clock) {
        this.exchangeGate = exchangeGate;
        this.exchange =
                TokenExchange.of(
                        gate.provider(), gate.ownIssuer(), new SpentTokens(clock, MOST_REMEMBERED));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A token of ours for one of Maskinporten",
            description =
                    "Form: grant_type=token-exchange, subject_token_type=access_token,"
                            + " subject_token. Each subject_token is exchanged once.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Exchanged.class)))
    @APIResponse(
            responseCode = "400",
            description = "invalid_request, invalid_scope, unsupported_grant_type")
    @APIResponse(responseCode = "429", description = "slow_down; see Retry-After")
    @APIResponse(responseCode = "503", description = "temporarily_unavailable; see Retry-After")
    public Response exchange(@Context HttpServletRequest request, InputStream body)
            throws IOException {
        var address = request.getRemoteAddr();
        exchangeGate.admit(address);
        try {
            return Response.ok(Exchanged.of(exchanged(OAuthForm.read(body))))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (OAuthRefused refused) {
            exchangeGate.refused(refused, address);
            throw refused;
        }
    }

    private String exchanged(OAuthForm form) {
        return exchange.orElseThrow(
                        () ->
                                new OAuthRefused(
                                        OAuthError.UNSUPPORTED_GRANT_TYPE,
                                        "Nothing is exchanged here: no provider is set."))
                .exchange(form);
    }

    /** RFC 8693 section 2.2.1; names as written there. */
    public record Exchanged(
            String issued_token_type, String access_token, String token_type, long expires_in) {

        static Exchanged of(String token) {
            return new Exchanged(
                    TokenExchange.ACCESS_TOKEN, token, "Bearer", OwnIssuer.LIFETIME.toSeconds());
        }
    }
}
