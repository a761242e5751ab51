package no.klarering.bench.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A broker's mailbox, read by a thread of its own as the answers come in. */
final class Answers implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Broker broker;
    private final String field;
    private final Map<String, Long> cameAt = new ConcurrentHashMap<>();
    private final long pause;
    private final Thread reader;
    private volatile boolean closed;
    private final AtomicInteger doubled = new AtomicInteger();
    private long cursor;

    /**
     * Starts to read.
     *
     * @param field of a mailbox entry by which answers are told apart
     * @param after behind this cursor
     * @param pause milliseconds between two calls, each of which waits for an answer
     */
    Answers(Broker broker, String field, long after, long pause) {
        this.broker = broker;
        this.field = field;
        this.pause = pause;
        this.cursor = after;
        this.reader = new Thread(this::read, "answers");
        reader.start();
    }

    private void read() {
        while (!closed) {
            var found = broker.get("/edi/mailbox?max=1000&wait=2&after=" + cursor);
            var now = System.nanoTime();
            try {
                for (var letter : JSON.readTree(found)) {
                    cursor = letter.get("cursor").asLong();
                    if (cameAt.putIfAbsent(letter.get(field).asText(), now) != null) {
                        doubled.incrementAndGet();
                    }
                }
                Thread.sleep(pause);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException("not a mailbox: " + found, e);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    int count() {
        return cameAt.size();
    }

    int doubled() {
        return doubled.get();
    }

    /** The latest cursor. */
    long cursor() {
        return cursor;
    }

    /** When the answer came in, as {@link System#nanoTime()}. */
    long cameAt(String key) {
        return cameAt.get(key);
    }

    /** Waits until so many have come in; fails when none comes for the given time. */
    void await(int count, Duration patience) throws InterruptedException {
        var last = -1;
        var end = 0L;
        while (cameAt.size() < count) {
            if (cameAt.size() > last) {
                last = cameAt.size();
                end = System.nanoTime() + patience.toNanos();
            } else if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "no answer for " + patience + ", " + cameAt.size() + " of " + count);
            }
            Thread.sleep(5);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            reader.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
