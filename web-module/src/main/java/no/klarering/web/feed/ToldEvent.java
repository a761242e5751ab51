package no.klarering.web.feed;

import java.time.Instant;

/**
 * An event as it leaves, the same by every way.
 *
 * @param id its number; where to go on
 * @param type a {@link no.klarering.feed.EventKind}
 * @param json the whole event
 */
record ToldEvent(long id, String type, Instant at, String json) {}
