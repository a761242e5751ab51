package no.klarering.system;

import java.time.Duration;

/** The time between two looks at something that is awaited. */
final class Pause {

    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private Pause() {}

    static void aMoment() {
        of(A_MOMENT);
    }

    static void of(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", e);
        }
    }
}
