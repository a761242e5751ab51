package no.klarering.web.digitoll;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Counts look-ups of drivers that found nothing, so that neither the plate of a known MRN nor the
 * MRN of a known plate can be tried out: from one place ten within a quarter of an hour for each,
 * from all places together a hundred. Right ones are never counted.
 */
@ApplicationScoped
public class DriverTries {

    static final int MOST_FROM_ONE_PLACE = 10;
    static final int MOST = 100;
    static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int REMEMBERED = 100_000;

    private final Cache<String, AtomicInteger> failed =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(PERIOD).build();

    /** A word for one try, from one place. */
    record Try(String mrn, String plate, String place) {

        private Stream<String> fromHere() {
            return Stream.of("M " + mrn + " " + place, "P " + plate + " " + place);
        }

        private Stream<String> fromAnywhere() {
            return Stream.of("M " + mrn, "P " + plate);
        }

        private List<String> all() {
            return Stream.concat(fromHere(), fromAnywhere()).toList();
        }
    }

    boolean isAllowed(Try next) {
        return next.fromHere().allMatch(key -> count(key) < MOST_FROM_ONE_PLACE)
                && next.fromAnywhere().allMatch(key -> count(key) < MOST);
    }

    private int count(String key) {
        var found = failed.getIfPresent(key);
        return found == null ? 0 : found.get();
    }

    void failed(Try last) {
        last.all().forEach(key -> failed.get(key, first -> new AtomicInteger()).incrementAndGet());
    }
}
