package no.klarering.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Remembers what may be shown once only, until it would be refused for its age anyway. It never
 * forgets early: with so many in memory, it takes no more until the first are too old.
 */
public final class SpentTokens {

    /** What became of it. */
    public enum Spending {
        FIRST,
        AGAIN,
        /** Not known: there is no room to remember another. */
        FULL
    }

    /** Verifiers forgive clocks that are this far apart. */
    private static final Duration SKEW = Duration.ofSeconds(10);

    private final Clock clock;
    private final int most;
    private final Set<String> known = new HashSet<>();
    private final PriorityQueue<Spent> oldestFirst =
            new PriorityQueue<>(Comparator.comparing(Spent::forgottenAt));

    public SpentTokens(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /**
     * @param who issued it, so that nobody spends the numbers of another
     * @param id its number
     * @param expiry after which it is refused without us
     */
    public synchronized Spending spend(String who, String id, Instant expiry) {
        forgetWhatIsTooOld();
        var print = print(who, id);
        if (known.contains(print)) {
            return Spending.AGAIN;
        }
        if (known.size() >= most) {
            return Spending.FULL;
        }
        known.add(print);
        oldestFirst.add(new Spent(print, expiry.plus(SKEW)));
        return Spending.FIRST;
    }

    private void forgetWhatIsTooOld() {
        var now = clock.instant();
        while (!oldestFirst.isEmpty() && oldestFirst.peek().forgottenAt().isBefore(now)) {
            known.remove(oldestFirst.poll().print());
        }
    }

    private static String print(String who, String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(who.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Spent(String print, Instant forgottenAt) {}
}
