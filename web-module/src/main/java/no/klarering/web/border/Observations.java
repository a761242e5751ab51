package no.klarering.web.border;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import no.klarering.border.BorderDesk;
import no.klarering.kernel.Problem;
import no.klarering.movement.MessageReader;
import no.klarering.movement.MovementFault;
import no.klarering.movement.Observation;
import no.klarering.movement.Participant;
import no.klarering.operations.Mainstay;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;
import no.klarering.web.problem.CallerLanguage;
import no.klarering.web.problem.FailureAnswers;
import no.klarering.web.problem.ProblemDocument;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import no.klarering.web.security.RequiresScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes what cameras see, while the vehicle comes to its light. */
@Path("v1/observations")
@RequiresScope(BorderApplication.SCOPE)
@SecurityRequirement(name = "token", scopes = BorderApplication.SCOPE)
@Tag(name = "Border")
@ApplicationScoped
public class Observations {

    private static final int MOST_BYTES = 16 * 1024;

    private final BorderDesk desk;
    private final MessageReader reader;
    private final CameraGate gate;
    private final ObservationFaults faults;
    private final Readiness readiness;
    private final Mainstays mainstays;

    public Observations() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Observations(
            BorderDesk desk,
            MessageReader reader,
            CameraGate gate,
            ObservationFaults faults,
            Readiness readiness,
            Mainstays mainstays) {
        this.desk = desk;
        this.reader = reader;
        this.gate = gate;
        this.faults = faults;
        this.readiness = readiness;
        this.mainstays = mainstays;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A camera has read a plate: the light, and why it is red",
            description = "The same observationId again gets the same answer.")
    @APIResponse(responseCode = "200", description = "signal GREEN or RED, with reasons")
    @APIResponse(responseCode = "400", description = "bad-observation; every fault in errors")
    @APIResponse(responseCode = "403", description = "not-permitted: not an operator of cameras")
    @APIResponse(responseCode = "413", description = "observation-too-large: over 16 kB")
    @APIResponse(responseCode = "415", description = "unsupported-media-type, unsupported-encoding")
    @APIResponse(responseCode = "429", description = "too-many-requests; see Retry-After")
    @APIResponse(responseCode = "503", description = "unavailable; the light stays red")
    public Response observe(
            @Context HttpHeaders headers, @Context SecurityContext security, InputStream body)
            throws IOException {
        var operator = new Participant(security.getUserPrincipal().getName());
        if (!gate.isOperator(operator)) {
            throw RequestRefused.because(ProblemKind.NOT_PERMITTED);
        }
        if (!readiness.isOpen() || !mainstays.stand(Mainstay.Kind.DATABASE)) {
            throw FailureAnswers.unavailable();
        }
        var reading = reader.observation(bytes(body, headers));
        var seen = reading.message().filter(each -> gate.isOffice(each.customsOffice()));
        return seen.isPresent()
                ? answer(seen.get(), operator)
                : refusal(
                        reading.message().isPresent()
                                ? List.of(MovementFault.OFFICE.at("customsOffice"))
                                : reading.faults(),
                        headers);
    }

    private Response answer(Observation seen, Participant operator) {
        gate.pass(operator, seen).ifPresent(Observations::refuse);
        return Response.ok(ObservationAnswer.of(desk.observe(seen))).build();
    }

    private static void refuse(Duration pause) {
        throw RequestRefused.tooMany(pause);
    }

    private Response refusal(List<Problem> found, HttpHeaders headers) {
        var language = CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.status(ProblemKind.BAD_OBSERVATION.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .entity(faults.document(found, language).toString())
                .build();
    }

    private static byte[] bytes(InputStream body, HttpHeaders headers) throws IOException {
        var type = headers.getMediaType();
        if (type == null || !MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            throw RequestRefused.because(ProblemKind.UNSUPPORTED_MEDIA_TYPE)
                    .with(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        }
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw RequestRefused.because(ProblemKind.OBSERVATION_TOO_LARGE)
                    .with("Connection", "close");
        }
        return bytes;
    }
}
