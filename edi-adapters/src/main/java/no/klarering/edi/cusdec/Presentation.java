package no.klarering.edi.cusdec;

import java.time.Instant;
import no.klarering.edi.syntax.Envelope;

/**
 * How a message reached us.
 *
 * @param interchangeId our id of the interchange
 * @param envelope its UNB
 * @param receivedAt when the channel had it durably
 */
public record Presentation(String interchangeId, Envelope envelope, Instant receivedAt) {}
