package no.klarering.web.edi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Set;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.Mailbox;
import no.klarering.party.Parties;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import no.klarering.web.security.Caller;
import no.klarering.web.security.RequiresScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The replies of Customs to a broker; nothing is ever removed. */
@Path("mailbox")
@RequiresScope(EdiApplication.SCOPE)
@ApplicationScoped
@SecurityRequirement(name = EdiApplication.TOKEN, scopes = EdiApplication.SCOPE)
@Tag(name = "EDIFACT")
public class MailboxFeed {

    private static final int MOST_ENTRIES = 1000;
    private static final int MOST_SECONDS = 60;

    private final Mailbox mailbox;
    private final MailboxWaiting waiting;
    private final Parties parties;

    public MailboxFeed() {
        this(null, null, null);
    }

    @Inject
    public MailboxFeed(Mailbox mailbox, MailboxWaiting waiting, Parties parties) {
        this.mailbox = mailbox;
        this.waiting = waiting;
        this.parties = parties;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Replies after a cursor, oldest first",
            description =
                    "after: cursor of the last reply seen, 0 for all. max: 1 to 1000. wait: seconds"
                            + " (0 to 60) that the call is held while there is nothing.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = MailboxEntry.class)))
    public void list(
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("max") @DefaultValue("100") String max,
            @QueryParam("wait") @DefaultValue("0") String wait,
            @Context SecurityContext security,
            @Suspended AsyncResponse response) {
        var question =
                new MailboxQuestion(
                        addresses(security),
                        number("after", after, 0, Long.MAX_VALUE),
                        (int) number("max", max, 1, MOST_ENTRIES));
        waiting.answer(question, (int) number("wait", wait, 0, MOST_SECONDS), response);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One reply, the whole interchange")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/EDIFACT",
                            schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "not-found: none of that id is yours")
    public Response content(@PathParam("id") String id, @Context SecurityContext security) {
        return mailbox.content(id, addresses(security))
                .map(bytes -> Response.ok(bytes, Interchanges.EDIFACT).build())
                .orElseThrow(() -> RequestRefused.because(ProblemKind.NOT_FOUND));
    }

    private Set<Nodi> addresses(SecurityContext security) {
        return parties.addressesOf(((Caller) security.getUserPrincipal()).organisation());
    }

    private static long number(String name, String text, long least, long most) {
        try {
            var number = Long.parseLong(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw RequestRefused.at(name, ProblemKind.BAD_PARAMETER);
        }
        throw RequestRefused.at(name, ProblemKind.BAD_PARAMETER);
    }
}
