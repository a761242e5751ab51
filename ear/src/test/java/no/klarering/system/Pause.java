package no.klarering.system;

/** The time between two looks at something that is awaited. */
final class Pause {

    private static final long MILLIS = 200;

    private Pause() {}

    static void aMoment() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", e);
        }
    }
}
