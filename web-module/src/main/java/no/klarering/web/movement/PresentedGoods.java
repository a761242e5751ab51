package no.klarering.web.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import no.klarering.border.Presenting;
import no.klarering.border.Presenting.Request;
import no.klarering.movement.MessageReader;
import no.klarering.movement.MovementFault;
import no.klarering.movement.Participant;
import no.klarering.movement.Presentation;
import no.klarering.movement.Presentation.Kind;
import no.klarering.web.security.RequiresScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes presentations of goods that others reported. */
@Path("presentation/v1")
@RequiresScope(MovementApplication.ENTRY)
@SecurityRequirement(name = "token", scopes = MovementApplication.ENTRY)
@Tag(name = "Digitoll")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@ApplicationScoped
public class PresentedGoods {

    private static final String KIND =
            "{kind: house-consignment|master-consignment|container|receptacle"
                    + "|entry-summary-declaration}";

    private static final Map<String, Kind> KINDS =
            Map.of(
                    "house-consignment", Kind.HOUSE,
                    "master-consignment", Kind.MASTER,
                    "container", Kind.CONTAINER,
                    "receptacle", Kind.RECEPTACLE,
                    "entry-summary-declaration", Kind.ENTRY_SUMMARY);

    private final Presenting presenting;
    private final MessageReader reader;
    private final RequestResults results;

    public PresentedGoods() {
        this(null, null, null);
    }

    @Inject
    public PresentedGoods(Presenting presenting, MessageReader reader, RequestResults results) {
        this.presenting = presenting;
        this.reader = reader;
        this.results = results;
    }

    @POST
    @Path(KIND)
    @Operation(
            summary = "Presents goods; the presenter reads their routing from then on",
            description = "requestId is the caller's own; a second use of it is a fault.")
    @APIResponse(responseCode = "202", description = "requestId, to ask for the result by")
    @APIResponse(responseCode = "400", description = "validationErrors: every fault of shape")
    @APIResponse(responseCode = "429", description = "too-many-requests; see Retry-After")
    public Response present(
            @PathParam("kind") String word,
            @Context HttpHeaders headers,
            @Context SecurityContext security,
            InputStream body)
            throws IOException {
        var sender = Senders.of(security);
        results.admit(sender);
        var bytes = MessageBody.read(body, headers);
        var kind = KINDS.get(word);
        var reading = reader.presentation(bytes, kind);
        return reading.message()
                .map(message -> present(message, kind, sender, bytes))
                .orElseGet(() -> results.refused(reading.faults()));
    }

    private Response present(Presentation message, Kind kind, Participant sender, byte[] body) {
        return presenting.present(message, kind, sender, body)
                ? results.taken(message.requestId())
                : results.refused(List.of(MovementFault.REQUEST_USED.at("requestId")));
    }

    @GET
    @Path("validation-status/{requestId}")
    @Operation(summary = "The result of a presentation")
    public Response result(
            @PathParam("requestId") String requestId, @Context SecurityContext security) {
        return results.result(Request.PRESENTATION, requestId, Senders.of(security));
    }

    @GET
    @Path("validation-status")
    @Operation(summary = "The same, with the id as a parameter")
    public Response resultOf(
            @QueryParam("requestId") String requestId, @Context SecurityContext security) {
        return results.result(Request.PRESENTATION, requestId, Senders.of(security));
    }
}
