package no.klarering.feed;

/**
 * An entry with its place.
 *
 * @param number higher than that of every event before it, in all logs; there are gaps
 */
public record FeedEvent(long number, FeedEntry entry) {}
