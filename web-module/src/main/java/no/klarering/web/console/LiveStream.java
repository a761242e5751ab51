package no.klarering.web.console;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Tells open lists that something changed (server-sent events); what changed they fetch themselves.
 * At most once a second, and without holding a thread for each reader.
 */
@WebServlet(urlPatterns = "/console/live", asyncSupported = true)
public class LiveStream extends HttpServlet {

    private static final Logger LOG = System.getLogger(LiveStream.class.getName());
    private static final String CHANGED = "event: changed\ndata: \n\n";
    private static final String BORDER = "event: border\ndata: \n\n";
    private static final String STILL_HERE = ":\n\n";
    private static final int BEATS_BETWEEN_SIGNS = 20;

    private final transient LiveChanges changes;
    private final transient Set<AsyncContext> readers = ConcurrentHashMap.newKeySet();

    @Resource private transient ManagedScheduledExecutorService scheduler;

    private transient ScheduledFuture<?> beat;
    private long seen;
    private long seenAtBorder;
    private int beats;

    @Inject
    public LiveStream(LiveChanges changes) {
        this.changes = changes;
    }

    @Override
    public void init() {
        beat = scheduler.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        beat.cancel(true);
        readers.forEach(AsyncContext::complete);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.getWriter().write("retry: 5000\n\n");
        response.flushBuffer();
        var reader = request.startAsync();
        reader.setTimeout(0);
        reader.addListener(new Leaving(reader));
        readers.add(reader);
    }

    private void beat() {
        if (readers.isEmpty()) {
            return;
        }
        beats++;
        try {
            look();
        } catch (RuntimeException notNow) {
            // An executor drops a task that throws; the database may be back at the next beat.
            LOG.log(Level.WARNING, "live lists could not look for changes", notNow);
        }
    }

    private void look() {
        var now = changes.count(beats);
        var border = changes.atBorder();
        if (border != seenAtBorder) {
            seenAtBorder = border;
            tell(BORDER);
        }
        if (now != seen) {
            seen = now;
            tell(CHANGED);
        } else if (beats % BEATS_BETWEEN_SIGNS == 0) {
            tell(STILL_HERE);
        }
    }

    private void tell(String words) {
        readers.forEach(reader -> tell(reader, words));
    }

    private void tell(AsyncContext reader, String words) {
        try {
            var writer = reader.getResponse().getWriter();
            writer.write(words);
            writer.flush();
            if (writer.checkError()) {
                leave(reader);
            }
        } catch (IOException | IllegalStateException gone) {
            // The browser has left: that is how it says so.
            leave(reader);
        }
    }

    private void leave(AsyncContext reader) {
        if (readers.remove(reader)) {
            reader.complete();
        }
    }

    /** Forgets a reader that has gone. */
    private final class Leaving implements AsyncListener {

        private final AsyncContext reader;

        private Leaving(AsyncContext reader) {
            this.reader = reader;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            readers.remove(reader);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            leave(reader);
        }

        @Override
        public void onError(AsyncEvent event) {
            leave(reader);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            readers.add(reader);
        }
    }
}
