package no.klarering.web.sandbox;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.party.Organisation;
import no.klarering.party.Parties;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import no.klarering.web.security.Gate;
import no.klarering.web.security.SandboxIssuer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands out tokens to every organisation that the sandbox knows; to nobody in production. */
@Path("")
@PermitAll
@ApplicationScoped
@Tag(name = "Sandbox")
public class SandboxTokens {

    private static final Pattern SCOPES = Pattern.compile("[\\x21\\x23-\\x5b\\x5d-\\x7e ]{1,1000}");

    private final Gate gate;
    private final Parties parties;

    public SandboxTokens() {
        this(null, null);
    }

    @Inject
    public SandboxTokens(Gate gate, Parties parties) {
        this.gate = gate;
        this.parties = parties;
    }

    @POST
    @Path("token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A token for an organisation of the sandbox, with the scopes asked for")
    public Response token(@FormParam("orgno") String orgno, @FormParam("scope") String scope) {
        var issuer = issuer();
        if (scope == null || scope.isBlank() || !SCOPES.matcher(scope).matches()) {
            throw RequestRefused.at("scope", ProblemKind.BAD_PARAMETER);
        }
        var organisation =
                OrganisationNumber.parse(orgno)
                        .flatMap(parties::organisation)
                        .map(Organisation::number)
                        .orElseThrow(
                                () -> RequestRefused.at("orgno", ProblemKind.UNKNOWN_ORGANISATION));
        var token = issuer.issue(organisation, scope.strip().replaceAll(" +", " "));
        return Response.ok(AccessToken.bearer(token)).header("Cache-Control", "no-store").build();
    }

    @GET
    @Path(".well-known/jwks.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The keys with which the sandbox signs tokens")
    public String keys() {
        issuer();
        return gate.ownKeys().toString();
    }

    private SandboxIssuer issuer() {
        return gate.sandboxIssuer()
                .orElseThrow(() -> RequestRefused.because(ProblemKind.NOT_FOUND));
    }

    /** RFC 6749 section 5.1; names as written there. */
    public record AccessToken(String access_token, String token_type, long expires_in) {

        static AccessToken bearer(String token) {
            return new AccessToken(token, "Bearer", SandboxIssuer.LIFETIME.toSeconds());
        }
    }
}
