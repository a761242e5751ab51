package no.klarering.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import no.klarering.feed.Webhooks;
import no.klarering.movement.Participant;
import no.klarering.web.feed.WebhookAnswers.DeliveryShown;
import no.klarering.web.feed.WebhookAnswers.WebhookShown;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import no.klarering.web.security.Caller;
import no.klarering.web.security.RequiresScope;
import no.klarering.web.security.Scope.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The addresses to which an organisation has its events delivered. */
@Path("feed/v1/webhooks")
@RequiresScope({Words.ROAD, Words.AIR, Words.RAIL, Words.SEA, Words.SEA_BY_SAFESEANET, Words.ENTRY})
@SecurityRequirement(name = "token")
@Tag(name = "Digitoll feed")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class WebhookCalls {

    private static final int MOST_BYTES = 8 * 1024;
    private static final int MOST_DELIVERIES = 1000;

    private final WebhookDesk desk;
    private final Webhooks webhooks;
    private final Clock clock;

    public WebhookCalls() {
        this(null, null, null);
    }

    @Inject
    public WebhookCalls(WebhookDesk desk, Webhooks webhooks, Clock clock) {
        this.desk = desk;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sets a webhook up: {\"url\": …, \"after\": id of an event}",
            description =
                    "It gets what the scopes of the token open, beginning with what comes, or after"
                            + " the event that is named (0: everything that is kept). Deliveries"
                            + " carry X-Klarering-Signature: t=seconds,v1=hex, where hex is the"
                            + " HMAC-SHA256 by the secret over the seconds, a full stop and the"
                            + " body.")
    @APIResponse(responseCode = "201", description = "With the secret, which is told this once")
    @APIResponse(responseCode = "400", description = "webhook-address-refused, bad-request")
    @APIResponse(responseCode = "409", description = "too-many-webhooks")
    public Response add(InputStream body, @Context SecurityContext security) throws IOException {
        var asked = json(body);
        var shown =
                desk.add(
                        reader(security),
                        Topics.of((Caller) security.getUserPrincipal()),
                        asked.getString("url", null),
                        text(asked, "after"));
        return Response.created(URI.create("feed/v1/webhooks/" + shown.id())).entity(shown).build();
    }

    private static JsonObject json(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw RequestRefused.because(ProblemKind.BAD_REQUEST).with("Connection", "close");
        }
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        } catch (JsonException notAnObject) {
            throw RequestRefused.because(ProblemKind.BAD_REQUEST);
        }
    }

    private static Optional<String> text(JsonObject asked, String name) {
        var value = asked.get(name);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(value instanceof JsonString text ? text.getString() : value.toString());
    }

    @GET
    @Operation(summary = "Your webhooks, and how they go")
    public List<WebhookShown> list(@Context SecurityContext security) {
        return webhooks.of(reader(security)).stream().map(WebhookShown::of).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One webhook, and how it goes")
    public WebhookShown show(@PathParam("id") String id, @Context SecurityContext security) {
        return webhooks.find(uuid(id), reader(security))
                .map(WebhookShown::of)
                .orElseThrow(WebhookCalls::notFound);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes a webhook and the list of its deliveries")
    @APIResponse(responseCode = "204", description = "Nothing is delivered any more")
    public void remove(@PathParam("id") String id, @Context SecurityContext security) {
        if (!webhooks.remove(uuid(id), reader(security))) {
            throw notFound();
        }
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(summary = "Tries to deliver, the latest first")
    public List<DeliveryShown> deliveries(
            @PathParam("id") String id,
            @QueryParam("max") @DefaultValue("100") String max,
            @Context SecurityContext security) {
        var most = (int) Cursor.number("max", max, 1, MOST_DELIVERIES);
        var webhook = webhooks.find(uuid(id), reader(security)).orElseThrow(WebhookCalls::notFound);
        return webhooks.deliveries(webhook.id(), most).stream().map(DeliveryShown::of).toList();
    }

    @POST
    @Path("{id}/redeliver")
    @Operation(
            summary = "Delivers again from an event on, or goes on now",
            description = "from: id of the first event. Wakes one that is paused, too.")
    @APIResponse(responseCode = "202", description = "It begins at once")
    public Response redeliver(
            @PathParam("id") String id,
            @QueryParam("from") String from,
            @Context SecurityContext security) {
        var first =
                from == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(Cursor.number("from", from, 1, Long.MAX_VALUE));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!webhooks.redeliver(uuid(id), reader(security), first, now)) {
            throw notFound();
        }
        return Response.accepted(show(id, security)).build();
    }

    private static Participant reader(SecurityContext security) {
        return new Participant(security.getUserPrincipal().getName());
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noUuid) {
            throw notFound();
        }
    }

    private static RequestRefused notFound() {
        return RequestRefused.because(ProblemKind.NOT_FOUND);
    }
}
