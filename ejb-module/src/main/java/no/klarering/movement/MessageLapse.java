package no.klarering.movement;

import java.time.Instant;

/** What time does to messages, told to their senders. */
public interface MessageLapse {

    /**
     * Reminds of a message that will be cancelled if nothing happens.
     *
     * @param end when
     */
    void remind(Mrn mrn, Instant at, Instant end);

    /** Cancels a message because nothing happened; one that is gone already stays gone. */
    void cancel(Mrn mrn, Instant at);
}
