package no.klarering.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts failed logins: ten for one user within a quarter of an hour lock that user until the
 * oldest of them is a quarter old. Only users that exist are counted.
 */
@ApplicationScoped
public class LoginAttempts {

    static final int MOST = 10;
    static final Duration PERIOD = Duration.ofMinutes(15);

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new HashMap<>();

    public LoginAttempts() {
        this(null);
    }

    @Inject
    public LoginAttempts(Clock clock) {
        this.clock = clock;
    }

    public synchronized boolean locked(String user) {
        return recent(user).size() >= MOST;
    }

    public synchronized void failed(String user) {
        recent(user).addLast(clock.instant());
    }

    public synchronized void succeeded(String user) {
        failures.remove(user);
    }

    private Deque<Instant> recent(String user) {
        var times = failures.computeIfAbsent(user, unknown -> new ArrayDeque<>());
        var oldest = clock.instant().minus(PERIOD);
        while (!times.isEmpty() && !times.getFirst().isAfter(oldest)) {
            times.removeFirst();
        }
        return times;
    }
}
