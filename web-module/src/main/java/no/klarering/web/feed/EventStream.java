package no.klarering.web.feed;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.klarering.feed.FeedLog.Question;
import no.klarering.movement.Participant;
import no.klarering.web.problem.RequestRefused;

/**
 * One open stream. It writes as fast as its reader reads and no faster: what is not read stays in
 * the log, so that a slow reader costs no memory and nobody waits for him.
 */
final class EventStream implements Watcher, WriteListener, AsyncListener {

    private static final byte[] STILL_HERE = ":\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final long NANOS_OF_SILENCE = TimeUnit.SECONDS.toNanos(10);
    private static final long NANOS_OF_LIFE = TimeUnit.MINUTES.toNanos(15);
    private static final long NANOS_OF_PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final AsyncContext context;
    private final ServletOutputStream out;
    private final FeedReading reading;
    private final FeedWatch watch;
    private final long begunAt = System.nanoTime();

    /** How often somebody wanted it to go on since it was idle; who finds 0 does the work. */
    private final AtomicInteger wanted = new AtomicInteger();

    private final Deque<byte[]> written = new ArrayDeque<>();
    private volatile Question question;
    private volatile boolean mayHaveMore = true;
    private volatile boolean silent;
    private volatile boolean ending;
    private volatile long lastWriteAt = System.nanoTime();
    private boolean unflushed;

    EventStream(AsyncContext context, Question question, FeedReading reading, FeedWatch watch)
            throws IOException {
        this.context = context;
        this.question = question;
        this.reading = reading;
        this.watch = watch;
        this.out = context.getResponse().getOutputStream();
        written.add("retry: 3000\n\n".getBytes(StandardCharsets.US_ASCII));
    }

    boolean isOf(Participant reader) {
        return question.reader().equals(reader);
    }

    @Override
    public boolean waitsFor(Set<Participant> readers) {
        return readers.contains(question.reader());
    }

    @Override
    public void look() {
        mayHaveMore = true;
        goOn();
    }

    @Override
    public void beat() {
        var now = System.nanoTime();
        if (now - begunAt > NANOS_OF_LIFE || now - lastWriteAt > NANOS_OF_PATIENCE) {
            end();
        } else if (now - lastWriteAt > NANOS_OF_SILENCE) {
            silent = true;
            goOn();
        }
    }

    @Override
    public void end() {
        ending = true;
        if (System.nanoTime() - lastWriteAt > NANOS_OF_PATIENCE) {
            close();
        } else {
            goOn();
        }
    }

    @Override
    public void onWritePossible() {
        goOn();
    }

    @Override
    public void onError(Throwable gone) {
        close();
    }

    /** Never two at a time, and nobody waits: who comes while it goes on makes it go on longer. */
    private void goOn() {
        if (wanted.getAndIncrement() > 0) {
            return;
        }
        var seen = 1;
        do {
            write();
            seen = wanted.addAndGet(-seen);
        } while (seen > 0);
    }

    private void write() {
        try {
            while (out.isReady()) {
                var next = next();
                if (next != null) {
                    out.write(next);
                    unflushed = true;
                    lastWriteAt = System.nanoTime();
                } else if (unflushed) {
                    unflushed = false;
                    out.flush();
                } else {
                    endWhenAsked();
                    return;
                }
            }
        } catch (IOException | IllegalStateException gone) {
            // The reader has left: that is how he says so.
            close();
        } catch (RequestRefused tooOld) {
            // What follows is not kept any more; who comes back is told so in the answer.
            close();
        }
    }

    private void endWhenAsked() {
        if (ending) {
            close();
        }
    }

    /** The next thing to write; null when there is nothing. */
    private byte[] next() {
        if (written.isEmpty() && mayHaveMore && !ending) {
            fetch();
        }
        if (written.isEmpty() && silent) {
            written.add(STILL_HERE);
        }
        silent = false;
        return written.poll();
    }

    private void fetch() {
        mayHaveMore = false;
        var events = reading.ask(question);
        for (var event : events) {
            written.add(form(event).getBytes(StandardCharsets.UTF_8));
            question = question.from(event.id());
            mayHaveMore = true;
        }
    }

    private static String form(ToldEvent event) {
        return "id: "
                + event.id()
                + "\nevent: "
                + event.type()
                + "\ndata: "
                + event.json()
                + "\n\n";
    }

    private void close() {
        if (watch.remove(this)) {
            context.complete();
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        watch.remove(this);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        close();
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // It is started once.
    }
}
