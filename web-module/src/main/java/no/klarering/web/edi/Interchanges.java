package no.klarering.web.edi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import no.klarering.messaging.Channel;
import no.klarering.messaging.InterchangeIntake;
import no.klarering.messaging.InterchangeIntake.Answer;
import no.klarering.messaging.InterchangeIntake.NotNow;
import no.klarering.messaging.InterchangeIntake.NotYourAddress;
import no.klarering.messaging.InterchangeIntake.Taken;
import no.klarering.web.problem.CallerLanguage;
import no.klarering.web.problem.FailureAnswers;
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

/** Takes interchanges from brokers and says where they stand. */
@Path("interchanges")
@RequiresScope(EdiApplication.SCOPE)
@ApplicationScoped
@SecurityRequirement(name = EdiApplication.TOKEN, scopes = EdiApplication.SCOPE)
@Tag(name = "EDIFACT")
public class Interchanges {

    static final MediaType EDIFACT = new MediaType("application", "EDIFACT");

    private final InterchangeIntake intake;
    private final InterchangeDesk desk;

    public Interchanges() {
        this(null, null);
    }

    @Inject
    public Interchanges(InterchangeIntake intake, InterchangeDesk desk) {
        this.intake = intake;
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes an interchange; it is durable when the answer comes",
            description =
                    "Faults in the content are answered in EDIFACT through the mailbox, not here.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/EDIFACT",
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations
                                                            .enums.SchemaType.STRING)))
    @APIResponse(responseCode = "202", description = "Durable; Location says where to ask")
    @APIResponse(responseCode = "400", description = "empty-body")
    @APIResponse(responseCode = "401", description = "token-missing, token-invalid, token-expired")
    @APIResponse(responseCode = "403", description = "scope-missing, not-your-address")
    @APIResponse(responseCode = "413", description = "body-too-large: over 50 MB")
    @APIResponse(responseCode = "415", description = "unsupported-media-type, unsupported-encoding")
    @APIResponse(responseCode = "503", description = "unavailable; Retry-After says when to come")
    public Response take(
            @Context HttpHeaders headers, @Context SecurityContext security, InputStream body)
            throws IOException {
        if (headers.getMediaType() == null || !EDIFACT.isCompatible(headers.getMediaType())) {
            throw RequestRefused.because(ProblemKind.UNSUPPORTED_MEDIA_TYPE)
                    .with(HttpHeaders.ACCEPT, "application/EDIFACT");
        }
        var caller = (Caller) security.getUserPrincipal();
        var content = BoundedBody.read(body, length(headers));
        return answer(intake.take(content, Channel.HTTP, Optional.of(caller.organisation())));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Where an interchange and each of its messages stand")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InterchangeStatus.class)))
    @APIResponse(responseCode = "404", description = "not-found: none of that id is yours")
    public InterchangeStatus status(
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context SecurityContext security) {
        var language = CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return desk.status(id, (Caller) security.getUserPrincipal(), language)
                .orElseThrow(() -> RequestRefused.because(ProblemKind.NOT_FOUND));
    }

    private static long length(HttpHeaders headers) {
        var text = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return text == null ? -1 : Long.parseLong(text);
    }

    private static Response answer(Answer answer) {
        if (answer instanceof Taken taken) {
            var location = UriBuilder.fromPath("/edi/interchanges/{id}").build(taken.id());
            return Response.accepted(new TakenInterchange(taken.id(), taken.receivedAt()))
                    .location(location)
                    .build();
        }
        if (answer instanceof NotYourAddress) {
            throw RequestRefused.because(ProblemKind.NOT_YOUR_ADDRESS);
        }
        if (answer instanceof NotNow) {
            throw FailureAnswers.unavailable();
        }
        throw RequestRefused.because(ProblemKind.EMPTY_BODY);
    }
}
