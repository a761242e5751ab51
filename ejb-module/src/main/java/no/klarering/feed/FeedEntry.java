package no.klarering.feed;

import java.time.Instant;
import java.util.Optional;
import no.klarering.movement.Participant;

/**
 * Something that one organisation is told.
 *
 * @param reference what it is about: a request, a signal or an MRN
 * @param details the body as JSON, at most 2,000 characters; empty when it is looked up by the
 *     reference
 */
public record FeedEntry(
        Participant reader,
        Topic topic,
        EventKind kind,
        Instant at,
        String reference,
        Optional<String> details) {}
