package no.klarering.web.sandbox;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import no.klarering.operations.OperationsSettings;
import no.klarering.party.Parties;
import no.klarering.web.access.OAuthForm;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import no.klarering.web.security.Gate;
import no.klarering.web.security.SandboxProvider;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stands in for Maskinporten in the sandbox; absent in production. */
@Path("maskinporten/token")
@PermitAll
@ApplicationScoped
@Tag(name = "Sandbox")
public class MaskinportenTokens {

    private final Gate gate;
    private final MaskinportenDesk desk;

    public MaskinportenTokens() {
        this.gate = null;
        this.desk = null;
    }

    @Inject
    public MaskinportenTokens(
            Gate gate, Parties parties, Clock clock, OperationsSettings operations) {
        this.gate = gate;
        this.desk =
                new MaskinportenDesk(
                        new ClientRegister(number -> parties.organisation(number).isPresent()),
                        clock,
                        operations.clockStart().isPresent());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A token as of Maskinporten, to be exchanged for one of ours",
            description =
                    "Form: grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer, assertion. Who"
                            + " signed the assertion is not looked at.")
    @APIResponse(responseCode = "200", description = "The token; good for two minutes")
    @APIResponse(
            responseCode = "400",
            description = "invalid_request, invalid_grant, invalid_scope, unsupported_grant_type")
    @APIResponse(responseCode = "404", description = "not-found: this is not a sandbox")
    public Response token(InputStream body) throws IOException {
        var provider =
                gate.sandboxProvider()
                        .orElseThrow(() -> RequestRefused.because(ProblemKind.NOT_FOUND));
        var order = desk.order(OAuthForm.read(body));
        return Response.ok(ProviderToken.of(provider.issue(order), order.scope()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** As Maskinporten answers. */
    public record ProviderToken(
            String access_token, String token_type, long expires_in, String scope) {

        static ProviderToken of(String token, String scope) {
            return new ProviderToken(token, "Bearer", SandboxProvider.LIFETIME.toSeconds(), scope);
        }
    }
}
