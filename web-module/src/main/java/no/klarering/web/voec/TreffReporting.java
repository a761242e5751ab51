package no.klarering.web.voec;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import no.klarering.kernel.Json;
import no.klarering.voec.TreffDesk;
import no.klarering.voec.TreffDesk.Answer;
import no.klarering.voec.TreffDesk.Call;
import no.klarering.voec.TreffDesk.NoVoecGoods;
import no.klarering.voec.TreffDesk.NotAUser;
import no.klarering.voec.TreffDesk.Reported;
import no.klarering.voec.VoecFault;
import no.klarering.voec.VoecFinding;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import no.klarering.web.security.Caller;
import no.klarering.web.security.RequiresScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes reports of Treff from existing users; nothing at the border hangs on them. */
@Path("treff/v1/reports")
@RequiresScope(VoecApplication.SCOPE)
@SecurityRequirement(name = "token", scopes = VoecApplication.SCOPE)
@Tag(name = "VOEC")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TreffReporting {

    private static final int MOST_BYTES = 256 * 1024;

    private final TreffDesk desk;
    private final Json json;

    public TreffReporting() {
        this(null, null);
    }

    @Inject
    public TreffReporting(TreffDesk desk, Json json) {
        this.desk = desk;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Reports VOEC goods by the older channel; answers what the driver shows",
            description = "For existing users only. The same report again is answered alike.")
    @RequestBody(content = @Content(schema = @Schema(implementation = TreffForm.class)))
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = TreffReceipt.class)))
    @APIResponse(
            responseCode = "400",
            description = "bad-request, bad-parameter, voec-value, voec-seller, voec-subheading")
    @APIResponse(responseCode = "403", description = "scope-missing, not-a-treff-user")
    @APIResponse(responseCode = "409", description = "reported-otherwise")
    @APIResponse(responseCode = "413", description = "report-too-large: over 256 kB")
    public Response report(@Context SecurityContext security, InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw RequestRefused.because(ProblemKind.REPORT_TOO_LARGE).with("Connection", "close");
        }
        var reporter = ((Caller) security.getUserPrincipal()).organisation();
        var answer = reported(TreffForm.read(bytes, json).call(reporter));
        return Response.status(Response.Status.CREATED).entity(receipt(answer)).build();
    }

    /** The same may have been reported at the same moment: then it is there now. */
    private Answer reported(Call call) {
        try {
            return desk.report(call);
        } catch (EJBException perhapsAtOnce) {
            return desk.report(call);
        }
    }

    private static TreffReceipt receipt(Answer answer) {
        if (answer instanceof Reported reported) {
            return TreffReceipt.of(reported.report());
        }
        if (answer instanceof NoVoecGoods goods) {
            throw refusal(goods.findings().get(0));
        }
        throw RequestRefused.because(
                answer instanceof NotAUser
                        ? ProblemKind.NOT_A_TREFF_USER
                        : ProblemKind.REPORTED_OTHERWISE);
    }

    private static RequestRefused refusal(VoecFinding finding) {
        var place = TreffForm.pointer(finding.item());
        if (finding.fault() == VoecFault.ABOVE_LIMIT) {
            return RequestRefused.at(place + "/value", ProblemKind.VOEC_VALUE);
        }
        return finding.fault() == VoecFault.NO_SUBHEADING
                ? RequestRefused.at(place + "/subheading", ProblemKind.VOEC_SUBHEADING)
                : RequestRefused.at(place + "/voecNumber", ProblemKind.VOEC_SELLER);
    }
}
