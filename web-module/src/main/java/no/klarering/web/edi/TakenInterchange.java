package no.klarering.web.edi;

import java.time.Instant;

/**
 * What a broker is told when its bytes are durable.
 *
 * @param receivedAt the legal moment of presentation
 */
public record TakenInterchange(String id, Instant receivedAt) {}
