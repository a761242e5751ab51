package no.klarering.messaging;

import java.time.Instant;
import java.util.Optional;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;

/** The door through which a channel hands in bytes; when it says taken, they are durable. */
public interface InterchangeIntake {

    /**
     * @param organisation whose token came with it; it must own the sender's address when the bytes
     *     name one
     */
    Answer take(byte[] content, Channel channel, Optional<OrganisationNumber> organisation);

    /**
     * The moment at which an interchange was taken that waits for its translation; empty when
     * unknown or already in the register.
     */
    Optional<Waiting> waiting(String interchangeId);

    /** The closed set of answers. */
    sealed interface Answer {}

    /** Durable: its id and the legal moment of receipt. */
    record Taken(String id, Instant receivedAt) implements Answer {}

    /** The address in UNB S002 is not the organisation's. */
    record NotYourAddress(String sender) implements Answer {}

    /** No bytes at all. */
    record NothingSent() implements Answer {}

    /** The journal cannot be written now: nothing was taken, the caller should come again. */
    record NotNow() implements Answer {}

    /**
     * An interchange taken and not yet translated.
     *
     * @param organisation whose token came with it, empty for channels without one
     */
    record Waiting(
            String id,
            Optional<Nodi> sender,
            Optional<OrganisationNumber> organisation,
            Instant receivedAt) {}
}
