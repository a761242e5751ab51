package no.klarering.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.klarering.feed.FeedLog;
import no.klarering.feed.FeedLog.Question;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;

/** Reads events in the words of the interface. */
@ApplicationScoped
public class FeedReading {

    private final FeedLog log;
    private final EventForm form;

    public FeedReading() {
        this(null, null);
    }

    @Inject
    public FeedReading(FeedLog log, EventForm form) {
        this.log = log;
        this.form = form;
    }

    /** Refuses with 410 when some of it is not kept any more. */
    List<ToldEvent> ask(Question question) {
        var events =
                log.after(question)
                        .orElseThrow(() -> RequestRefused.because(ProblemKind.EVENTS_GONE));
        return form.told(question.reader(), events);
    }

    /** The event after which to go on. */
    long cursor(String name, String text) {
        return Cursor.of(name, text, log);
    }
}
