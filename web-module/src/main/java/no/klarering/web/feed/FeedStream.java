package no.klarering.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.klarering.feed.FeedLog.Question;
import no.klarering.feed.FeedSettings;
import no.klarering.movement.Participant;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;
import no.klarering.web.problem.FailureAnswers;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import no.klarering.web.problem.ServletProblems;
import no.klarering.web.security.BearerToken;
import no.klarering.web.security.Caller;
import no.klarering.web.security.Gate;

/**
 * Opens streams of events (server-sent events). Each ends after a quarter of an hour, since nobody
 * may read for much longer than his token; the reader goes on where he was.
 */
@WebServlet(urlPatterns = "/api/movement/feed/v1/events", asyncSupported = true)
public class FeedStream extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 100;
    private static final String RETRY_SECONDS = "30";

    private final transient Gate gate;
    private final transient FeedReading reading;
    private final transient FeedWatch watch;
    private final transient FeedSettings settings;
    private final transient Standing standing;

    /** Whether anything can be read at all. */
    record Standing(Mainstays mainstays, Readiness readiness) {

        boolean isGood() {
            return mainstays.stand(Kind.DATABASE) && !readiness.isDraining();
        }
    }

    @Inject
    public FeedStream(
            Gate gate,
            FeedReading reading,
            FeedWatch watch,
            FeedSettings settings,
            Mainstays mainstays,
            Readiness readiness) {
        this.gate = gate;
        this.reading = reading;
        this.watch = watch;
        this.settings = settings;
        this.standing = new Standing(mainstays, readiness);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            open(request, response);
        } catch (RequestRefused refused) {
            ServletProblems.answer(request, response, refused);
        }
    }

    private void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var caller = gate.verify(BearerToken.of(request.getHeader("Authorization")));
        var topics = Topics.of(caller);
        if (!standing.isGood()) {
            throw FailureAnswers.unavailable();
        }
        var question =
                new Question(
                        reader(caller), topics, reading.cursor("after", after(request)), AT_ONCE);
        // Refuses now, in the answer's head, what is not kept any more.
        reading.ask(new Question(question.reader(), topics, question.after(), 1));
        begin(request, response, question);
    }

    private Participant reader(Caller caller) {
        var reader = new Participant(caller.getName());
        var open = watch.count(each -> each instanceof EventStream it && it.isOf(reader));
        if (open >= settings.mostStreams()) {
            throw RequestRefused.because(ProblemKind.TOO_MANY_STREAMS)
                    .with("Retry-After", RETRY_SECONDS);
        }
        return reader;
    }

    private static String after(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Last-Event-ID"))
                .filter(text -> !text.isBlank())
                .or(() -> Optional.ofNullable(request.getParameter("after")))
                .orElse("0");
    }

    private void begin(HttpServletRequest request, HttpServletResponse response, Question question)
            throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var context = request.startAsync();
        context.setTimeout(0);
        var stream = new EventStream(context, question, reading, watch);
        context.addListener(stream);
        watch.add(stream);
        context.getResponse().getOutputStream().setWriteListener(stream);
    }
}
