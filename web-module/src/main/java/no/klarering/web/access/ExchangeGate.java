package no.klarering.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.klarering.operations.Mainstay;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Throttle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Holds back who asks for an exchange too often, and tells the audit of what was refused. Settings
 * {@code KLARERING_EXCHANGE_RATE} (50 requests a second from one address) and {@code
 * KLARERING_EXCHANGE_BURST} (500 at once). Of one address sixty refusals are told, then one a
 * second; the next that is told says how many were not, so that nobody fills the record.
 */
@ApplicationScoped
public class ExchangeGate {

    private static final int TOLD_AT_ONCE = 60;

    private final Event<ExchangeRefused> refusals;
    private final Mainstays mainstays;
    private final Clock clock;
    private final Throttle<String> asked;
    private final Throttle<String> told = new Throttle<>(1, TOLD_AT_ONCE);
    private final AtomicInteger untold = new AtomicInteger();

    public ExchangeGate() {
        this(null, null, null, 1, 1);
    }

    @Inject
    public ExchangeGate(
            Event<ExchangeRefused> refusals,
            Mainstays mainstays,
            Clock clock,
            @ConfigProperty(name = "klarering.exchange.rate", defaultValue = "50") int rate,
            @ConfigProperty(name = "klarering.exchange.burst", defaultValue = "500") int burst) {
        this.refusals = refusals;
        this.mainstays = mainstays;
        this.clock = clock;
        this.asked = new Throttle<>(rate, burst);
    }

    /** Lets a request through, or refuses it with how long to wait. */
    void admit(String address) {
        asked.pass(address, clock.instant())
                .ifPresent(
                        pause -> {
                            throw OAuthRefused.slowDown(pause);
                        });
    }

    /** Tells the audit; when the record is away, the next that is told counts it. */
    void refused(OAuthRefused why, String address) {
        if (why.pause().isPresent()) {
            return;
        }
        if (!mainstays.stand(Mainstay.Kind.DATABASE)
                || told.pass(address, clock.instant()).isPresent()) {
            untold.incrementAndGet();
            return;
        }
        refusals.fire(
                new ExchangeRefused(
                        clock.instant(),
                        why.consumer()
                                .map(known -> "party:" + known.number())
                                .orElse("address:" + address),
                        Map.of(
                                "error",
                                why.error().code(),
                                "description",
                                why.getMessage(),
                                "address",
                                address,
                                "untold",
                                Integer.toString(untold.getAndSet(0)))));
    }
}
