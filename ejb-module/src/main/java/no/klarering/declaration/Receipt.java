package no.klarering.declaration;

import java.time.Instant;

/**
 * When and how a declaration was presented.
 *
 * @param receivedAt the moment at which the channel had it durably: the legal time of presentation
 * @param test UNB 0035 = 1: everything is checked and answered, nothing is kept as a live
 *     declaration
 */
public record Receipt(Instant receivedAt, boolean test) {}
