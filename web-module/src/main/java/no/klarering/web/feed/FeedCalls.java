package no.klarering.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.klarering.feed.FeedLog.Question;
import no.klarering.movement.Participant;
import no.klarering.web.security.Caller;
import no.klarering.web.security.RequiresScope;
import no.klarering.web.security.Scope.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events after the last one that was seen; the call is held while there are none. */
@Path("feed/v1")
@RequiresScope({Words.ROAD, Words.AIR, Words.RAIL, Words.SEA, Words.SEA_BY_SAFESEANET, Words.ENTRY})
@SecurityRequirement(name = "token")
@Tag(name = "Digitoll feed")
@ApplicationScoped
public class FeedCalls {

    private static final int MOST_EVENTS = 1000;
    private static final int MOST_SECONDS = 60;
    private static final int MOST_WAITERS = 10_000;

    private final FeedReading reading;
    private final FeedWatch watch;

    public FeedCalls() {
        this(null, null);
    }

    @Inject
    public FeedCalls(FeedReading reading, FeedWatch watch) {
        this.reading = reading;
        this.watch = watch;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Events after one, the oldest first",
            description =
                    "after: id of the last event seen, 0 for all that are kept, now for what comes."
                            + " max: 1 to 1000. wait: seconds (0 to 60) that the call is held while"
                            + " there is nothing. The same events come as a stream of server-sent"
                            + " events from /api/movement/feed/v1/events, which goes on after"
                            + " Last-Event-ID or after=.")
    @APIResponse(responseCode = "200", description = "A list of {id, type, topic, at, about, data}")
    @APIResponse(
            responseCode = "410",
            description = "events-gone: some of what came after it is not kept any more")
    public void list(
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("max") @DefaultValue("100") String max,
            @QueryParam("wait") @DefaultValue("0") String wait,
            @Context SecurityContext security,
            @Suspended AsyncResponse response) {
        var caller = (Caller) security.getUserPrincipal();
        var question =
                new Question(
                        new Participant(caller.getName()),
                        Topics.of(caller),
                        reading.cursor("after", after),
                        (int) Cursor.number("max", max, 1, MOST_EVENTS));
        answer(question, (int) Cursor.number("wait", wait, 0, MOST_SECONDS), response);
    }

    private void answer(Question question, int seconds, AsyncResponse response) {
        var found = reading.ask(question);
        if (!found.isEmpty()
                || seconds == 0
                || watch.count(Held.class::isInstance) > MOST_WAITERS) {
            response.resume(EventForm.list(found));
            return;
        }
        var held = new Held(question, response);
        response.setTimeout(seconds, TimeUnit.SECONDS);
        response.setTimeoutHandler(late -> held.end());
        watch.add(held);
        // What was numbered between the first question and now rang for nobody.
        held.look();
    }

    private final class Held implements Watcher {

        private final Question question;
        private final AsyncResponse response;

        Held(Question question, AsyncResponse response) {
            this.question = question;
            this.response = response;
        }

        @Override
        public boolean waitsFor(Set<Participant> readers) {
            return readers.contains(question.reader());
        }

        @Override
        public void look() {
            var found = reading.ask(question);
            if (!found.isEmpty()) {
                resume(found);
            }
        }

        @Override
        public void beat() {
            // Its time is kept by the server.
        }

        @Override
        public void end() {
            resume(List.of());
        }

        private void resume(List<ToldEvent> events) {
            if (watch.remove(this)) {
                response.resume(EventForm.list(events));
            }
        }
    }
}
