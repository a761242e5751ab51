package no.klarering.web.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.RoutingLog;
import no.klarering.web.movement.Answers.Signal;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import no.klarering.web.security.RequiresScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives each organisation its log of signals for house consignments. */
@Path("routing/v1")
@RequiresScope(MovementApplication.ENTRY)
@SecurityRequirement(name = "token", scopes = MovementApplication.ENTRY)
@Tag(name = "Digitoll")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RoutingSignals {

    private static final String MARKER = "marker";

    private final RoutingLog log;

    public RoutingSignals() {
        this(null);
    }

    @Inject
    public RoutingSignals(RoutingLog log) {
        this.log = log;
    }

    @GET
    @Path("house-consignment")
    @Operation(
            summary = "Signals after a marker, the oldest first, at most 1000",
            description =
                    "The marker is routingResult.id of the last entry that was read; the first call"
                            + " has none. An empty list: there is nothing more.")
    @APIResponse(responseCode = "200", description = "A list, empty when there is nothing new")
    @APIResponse(responseCode = "400", description = "bad-parameter: the marker is no UUID")
    @APIResponse(responseCode = "404", description = "marker-unknown: no signal of yours")
    public List<Signal> signals(
            @QueryParam(MARKER) String marker, @Context SecurityContext security) {
        var reader = Senders.of(security);
        return log
                .after(last(marker), reader)
                .orElseThrow(() -> RequestRefused.at(MARKER, ProblemKind.MARKER_UNKNOWN))
                .stream()
                .map(Signal::of)
                .toList();
    }

    private static Optional<UUID> last(String marker) {
        if (marker == null || marker.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                RequestResults.uuid(marker.strip())
                        .orElseThrow(() -> RequestRefused.at(MARKER, ProblemKind.BAD_PARAMETER)));
    }
}
