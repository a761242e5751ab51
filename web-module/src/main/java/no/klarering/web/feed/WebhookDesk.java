package no.klarering.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import no.klarering.feed.FeedLog;
import no.klarering.feed.FeedSettings;
import no.klarering.feed.Topic;
import no.klarering.feed.Webhooks;
import no.klarering.movement.Participant;
import no.klarering.web.feed.WebhookAnswers.WebhookShown;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;

/** Sets webhooks up. */
@ApplicationScoped
public class WebhookDesk {

    private static final int SECRET_BYTES = 32;

    private final Webhooks webhooks;
    private final FeedLog log;
    private final FeedSettings settings;
    private final WebhookSecrets secrets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public WebhookDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public WebhookDesk(
            Webhooks webhooks,
            FeedLog log,
            FeedSettings settings,
            WebhookSecrets secrets,
            Clock clock) {
        this.webhooks = webhooks;
        this.log = log;
        this.settings = settings;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Refuses with 400 what may not be delivered to and with 409 when there are enough.
     *
     * @param after the event after which it begins; empty for what comes
     */
    WebhookShown add(
            Participant reader, Set<Topic> topics, String address, Optional<String> after) {
        var url = url(address);
        if (webhooks.of(reader).size() >= settings.mostWebhooks()) {
            throw RequestRefused.because(ProblemKind.TOO_MANY_WEBHOOKS);
        }
        var secret = secret();
        var wanted =
                new Webhooks.Wanted(
                        reader,
                        topics,
                        url,
                        secrets.seal(secret),
                        Cursor.of("after", after.orElse("now"), log),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        return WebhookShown.of(webhooks.add(wanted), secret);
    }

    private URI url(String address) {
        var addresses = new WebhookAddress(settings.sandbox());
        var url = addresses.parse(address).orElseThrow(WebhookDesk::refused);
        try {
            if (!addresses.allows(url)) {
                throw refused();
            }
        } catch (UnknownHostException notYet) {
            // It may get its name later; until then the webhook says that it has none.
            return url;
        }
        return url;
    }

    private static RequestRefused refused() {
        return RequestRefused.at("url", ProblemKind.WEBHOOK_ADDRESS_REFUSED);
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
