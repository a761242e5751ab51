package no.klarering.web.movement;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.util.Optional;
import no.klarering.movement.MovementAction;
import no.klarering.movement.MovementIntake;
import no.klarering.movement.MovementIntake.Answer;
import no.klarering.movement.MovementIntake.Faulty;
import no.klarering.movement.MovementIntake.KeyUsedForAnother;
import no.klarering.movement.MovementIntake.NoSuchMessage;
import no.klarering.movement.MovementIntake.NotNow;
import no.klarering.movement.MovementIntake.NotYours;
import no.klarering.movement.MovementIntake.Taken;
import no.klarering.movement.MovementIntake.TooMany;
import no.klarering.movement.MovementKind;
import no.klarering.movement.MovementOrder.Call;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.TrafficMode;
import no.klarering.web.movement.Answers.Request;
import no.klarering.web.problem.FailureAnswers;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import no.klarering.web.security.ActorId;
import no.klarering.web.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Takes the messages of one mode of transport. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public abstract class Handing {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final TrafficMode mode;
    private final MovementIntake intake;
    private final ValidationTexts texts;

    protected Handing(TrafficMode mode, MovementIntake intake, ValidationTexts texts) {
        this.mode = mode;
        this.intake = intake;
        this.texts = texts;
    }

    @GET
    @Path("test-auth")
    @Operation(summary = "Whether the token opens this interface")
    public Response testAuth() {
        return Response.ok().build();
    }

    @POST
    @Path(Paths.KIND)
    @Operation(
            summary = "Takes a message; it is durable when the answer comes",
            description =
                    "A transport with replaces=<MRN> takes the place of that one in one step, with"
                            + " what relations hang on it: for another tractor.")
    @APIResponse(responseCode = "202", description = "requestId, to ask for the result by")
    @APIResponse(responseCode = "400", description = "validationErrors: every fault of shape")
    @APIResponse(responseCode = "409", description = "idempotency-key-used")
    @APIResponse(responseCode = "413", description = "message-too-large: over 5 MB")
    @APIResponse(responseCode = "415", description = "unsupported-media-type, unsupported-encoding")
    @APIResponse(responseCode = "429", description = "too-many-requests; see Retry-After")
    public Response create(
            @PathParam("kind") String kind,
            @QueryParam("replaces") @DefaultValue("") String replaces,
            @Context HttpHeaders headers,
            @Context SecurityContext security,
            InputStream body)
            throws IOException {
        if (!replaces.isEmpty() && Paths.kind(kind) != MovementKind.TRANSPORT) {
            throw RequestRefused.at("replaces", ProblemKind.BAD_PARAMETER);
        }
        return take(new Asked(kind, MovementAction.CREATE, replaces), headers, security, body);
    }

    @PUT
    @Path(Paths.REPLACEABLE + "/{mrn}")
    @Operation(summary = "Replaces the message with the MRN")
    @APIResponse(responseCode = "202", description = "requestId, to ask for the result by")
    @APIResponse(responseCode = "403", description = "not-your-message")
    @APIResponse(responseCode = "404", description = "not-found: no active message")
    public Response replace(
            @PathParam("kind") String kind,
            @PathParam("mrn") String mrn,
            @Context HttpHeaders headers,
            @Context SecurityContext security,
            InputStream body)
            throws IOException {
        return take(new Asked(kind, MovementAction.REPLACE, mrn), headers, security, body);
    }

    @DELETE
    @Path(Paths.REPLACEABLE + "/{mrn}")
    @Operation(summary = "Cancels the message with the MRN")
    @APIResponse(responseCode = "202", description = "requestId, to ask for the result by")
    @APIResponse(responseCode = "403", description = "not-your-message")
    @APIResponse(responseCode = "404", description = "not-found: no active message")
    public Response cancel(
            @PathParam("kind") String kind,
            @PathParam("mrn") String mrn,
            @Context HttpHeaders headers,
            @Context SecurityContext security,
            InputStream body)
            throws IOException {
        return take(new Asked(kind, MovementAction.CANCEL, mrn), headers, security, body);
    }

    @DELETE
    @Path(Paths.RELATION + "/{mrn}")
    @Operation(summary = "Cancels the relation with the MRN")
    @APIResponse(responseCode = "202", description = "requestId, to ask for the result by")
    @APIResponse(responseCode = "403", description = "not-your-message")
    @APIResponse(responseCode = "404", description = "not-found: no active relation")
    public Response part(
            @PathParam("mrn") String mrn,
            @Context HttpHeaders headers,
            @Context SecurityContext security,
            InputStream body)
            throws IOException {
        return cancel(Paths.RELATION, mrn, headers, security, body);
    }

    /** What the address asks for. */
    private record Asked(String kind, MovementAction action, String mrn) {

        Optional<Mrn> target() {
            return mrn.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Mrn.parse(mrn)
                                    .orElseThrow(
                                            () -> RequestRefused.because(ProblemKind.NOT_FOUND)));
        }
    }

    private Response take(
            Asked asked, HttpHeaders headers, SecurityContext security, InputStream body)
            throws IOException {
        var caller = (Caller) security.getUserPrincipal();
        var call =
                new Call(
                        new Participant(caller.getName()),
                        caller.supplier().map(ActorId::number).map(Participant::new),
                        mode,
                        Paths.kind(asked.kind()),
                        asked.action(),
                        asked.target(),
                        MessageBody.read(body, headers));
        return answer(intake.take(call, key(headers)));
    }

    private static Optional<String> key(HttpHeaders headers) {
        var key = Optional.ofNullable(headers.getHeaderString(IDEMPOTENCY_KEY));
        if (key.filter(text -> text.isBlank() || text.length() > LONGEST_KEY).isPresent()) {
            throw RequestRefused.at(IDEMPOTENCY_KEY, ProblemKind.BAD_PARAMETER);
        }
        return key;
    }

    private Response answer(Answer answer) {
        if (answer instanceof Taken taken) {
            return Response.accepted(new Request(taken.requestId().toString())).build();
        }
        if (answer instanceof Faulty faulty) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(texts.refusal(faulty.faults()))
                    .build();
        }
        throw refusal(answer);
    }

    private static RuntimeException refusal(Answer answer) {
        if (answer instanceof NotYours) {
            return RequestRefused.because(ProblemKind.NOT_YOUR_MESSAGE);
        }
        if (answer instanceof NoSuchMessage) {
            return RequestRefused.because(ProblemKind.NOT_FOUND);
        }
        if (answer instanceof KeyUsedForAnother) {
            return RequestRefused.because(ProblemKind.IDEMPOTENCY_KEY_USED);
        }
        if (answer instanceof TooMany many) {
            return RequestRefused.tooMany(many.pause());
        }
        if (answer instanceof NotNow) {
            return FailureAnswers.unavailable();
        }
        throw new IllegalStateException("what to say to " + answer);
    }
}
