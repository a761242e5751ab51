package no.klarering.feed.service;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import no.klarering.feed.FeedSettings;
import no.klarering.operations.Mode;
import no.klarering.operations.OperationsSettings;
import org.eclipse.microprofile.config.ConfigProvider;

/** Settings {@code KLARERING_FEED_DAYS}, {@code _STREAMS}, {@code _WEBHOOKS}. */
@Singleton
public class FeedSettingsFromConfig {

    private static final int DAYS = 30;
    private static final int STREAMS = 5;
    private static final int WEBHOOKS = 5;

    private final FeedSettings settings;

    @Inject
    public FeedSettingsFromConfig(OperationsSettings operations) {
        settings =
                new FeedSettings(
                        Duration.ofDays(number("klarering.feed.days", DAYS)),
                        number("klarering.feed.streams", STREAMS),
                        number("klarering.feed.webhooks", WEBHOOKS),
                        operations.mode() == Mode.SANDBOX);
    }

    private static int number(String name, int usual) {
        return ConfigProvider.getConfig().getOptionalValue(name, Integer.class).orElse(usual);
    }

    @Produces
    public FeedSettings settings() {
        return settings;
    }
}
