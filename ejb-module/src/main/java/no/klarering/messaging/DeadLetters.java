package no.klarering.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Messages that failed three times. */
public interface DeadLetters {

    List<DeadLetter> list(int offset, int size);

    Optional<DeadLetter> find(String id);

    Optional<byte[]> content(String id);

    /** Marks it as sent again by an officer or operator. */
    void sentAgain(String id, String actor, Instant at);

    /**
     * @param key the message, in plain text; @param cause the fault, without payload
     */
    record DeadLetter(
            String id,
            String queue,
            String key,
            String cause,
            Instant at,
            Optional<Instant> sentAgainAt) {}
}
