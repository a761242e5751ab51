package no.klarering.feed;

import java.time.Duration;

/**
 * Settings {@code KLARERING_FEED_DAYS}, {@code _STREAMS}, {@code _WEBHOOKS}.
 *
 * @param kept how long events and deliveries are kept
 * @param mostStreams streams that one organisation may hold open
 * @param mostWebhooks addresses that one organisation may have
 * @param sandbox whether events may be delivered to this machine itself, and in the clear
 */
public record FeedSettings(Duration kept, int mostStreams, int mostWebhooks, boolean sandbox) {

    public FeedSettings {
        if (kept.compareTo(Duration.ofDays(1)) < 0 || mostStreams < 1 || mostWebhooks < 0) {
            throw new IllegalArgumentException(
                    "KLARERING_FEED_DAYS and _STREAMS must be 1 or more, _WEBHOOKS 0 or more.");
        }
    }
}
