package no.klarering.movement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Messages and submissions as their senders leaf through them. */
public interface MessageShelf {

    /** Messages that the reader sent or represents, the latest changed first. */
    List<Overview> newest(Search search, Participant reader);

    /** Those of the messages that there are, cancelled ones too. */
    Map<Mrn, Overview> of(Collection<Mrn> mrns);

    /** Active relations that end in a message, above or below it. */
    List<LinkByHand> relationsOf(Mrn end);

    /** Everything that came under an MRN, the latest first. */
    List<Change> history(Mrn mrn);

    /** One version of a message, as it came. */
    Optional<byte[]> body(Mrn mrn, int version);

    /** What the reader handed in or a supplier for it, the latest first. */
    List<HandedIn> handedIn(Span span, boolean onlyRefused, Participant reader);

    /**
     * @param words an MRN, a waybill number, a plate, or the number of something that a consignment
     *     refers to: a declaration ({@code 313000109-03062024-101}), transit, export, goods number
     *     or trailer
     */
    record Search(Optional<MovementKind> kind, Optional<String> words, Span span) {}

    /**
     * Which part of a long list.
     *
     * @param after the last entry of the part before; empty from the beginning
     */
    record Span(Optional<Bookmark> after, int size) {}

    /** A place in a list: behind that entry. */
    record Bookmark(Instant at, String id) {}

    /**
     * A relation message.
     *
     * @param sender who sent it
     */
    record LinkByHand(Mrn mrn, Participant sender, Mrn parent, Mrn child) {}

    /** A message in the history of an MRN. */
    record Change(
            int version,
            MovementAction action,
            UUID requestId,
            Instant receivedAt,
            Instant keptAt) {}

    /**
     * One call with what it came to.
     *
     * @param mrn of the message that it made or changed; empty when a first one was refused
     */
    record HandedIn(
            UUID requestId,
            MovementKind kind,
            TrafficMode mode,
            MovementAction action,
            Optional<Participant> supplier,
            Optional<Mrn> mrn,
            Instant receivedAt,
            MovementResult result) {}
}
