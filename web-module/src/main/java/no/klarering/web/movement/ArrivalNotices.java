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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.klarering.border.ArrivalPermits;
import no.klarering.border.EntryRegister;
import no.klarering.border.Presenting;
import no.klarering.border.Presenting.Request;
import no.klarering.movement.MessageReader;
import no.klarering.movement.Mrn;
import no.klarering.web.movement.Answers.Entry;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import no.klarering.web.security.RequiresScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes notices of arrival from holders of a permit for unmanned crossings. */
@Path("arrival/v1")
@RequiresScope(MovementApplication.ENTRY)
@SecurityRequirement(name = "token", scopes = MovementApplication.ENTRY)
@Tag(name = "Digitoll")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@ApplicationScoped
public class ArrivalNotices {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Presenting presenting;
    private final ArrivalPermits permits;
    private final EntryRegister entries;
    private final MessageReader reader;
    private final RequestResults results;
    private final Clock clock;

    public ArrivalNotices() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ArrivalNotices(
            Presenting presenting,
            ArrivalPermits permits,
            EntryRegister entries,
            MessageReader reader,
            RequestResults results,
            Clock clock) {
        this.presenting = presenting;
        this.permits = permits;
        this.entries = entries;
        this.reader = reader;
        this.results = results;
        this.clock = clock;
    }

    @POST
    @Operation(summary = "Tells that a transport has arrived where nobody sees it")
    @APIResponse(responseCode = "202", description = "requestId, to ask for the result by")
    @APIResponse(responseCode = "400", description = "validationErrors: every fault of shape")
    @APIResponse(responseCode = "403", description = "not-permitted: no permit")
    @APIResponse(responseCode = "429", description = "too-many-requests; see Retry-After")
    public Response arrive(
            @Context HttpHeaders headers, @Context SecurityContext security, InputStream body)
            throws IOException {
        var holder = Senders.of(security);
        results.admit(holder);
        if (!permits.holds(holder, LocalDate.ofInstant(clock.instant(), NORWAY))) {
            throw RequestRefused.because(ProblemKind.NOT_PERMITTED);
        }
        var bytes = MessageBody.read(body, headers);
        var reading = reader.arrival(bytes);
        return reading.message()
                .map(notice -> results.taken(presenting.arrive(notice, holder, bytes)))
                .orElseGet(() -> results.refused(reading.faults()));
    }

    @GET
    @Path("validation-status/{requestId}")
    @Operation(summary = "The result of a notice")
    public Response result(
            @PathParam("requestId") String requestId, @Context SecurityContext security) {
        return results.result(Request.ARRIVAL, requestId, Senders.of(security));
    }

    @GET
    @Path("validation-status")
    @Operation(summary = "The same, with the id as a parameter")
    public Response resultOf(
            @QueryParam("requestId") String requestId, @Context SecurityContext security) {
        return results.result(Request.ARRIVAL, requestId, Senders.of(security));
    }

    @GET
    @Path("entry/status/{mrn}")
    @Operation(summary = "Whether the goods of a transport have entered and may be unloaded")
    public Entry entry(@PathParam("mrn") String mrn, @Context SecurityContext security) {
        return Mrn.parse(mrn)
                .flatMap(transport -> entries.find(transport, Senders.of(security)))
                .map(Entry::of)
                .orElseThrow(() -> RequestRefused.because(ProblemKind.NOT_FOUND));
    }
}
