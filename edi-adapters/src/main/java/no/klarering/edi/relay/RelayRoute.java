package no.klarering.edi.relay;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** Runs the relay whenever its bell rings, and once a second without. */
@Dependent
public class RelayRoute extends RouteBuilder {

    private static final long MILLIS_BETWEEN_SWEEPS = 1_000;

    private final RelayBell bell;
    private final Relay relay;
    private final Mainstays mainstays;

    @Inject
    public RelayRoute(RelayBell bell, Relay relay, Mainstays mainstays) {
        this.bell = bell;
        this.relay = relay;
        this.mainstays = mainstays;
    }

    @Override
    public void configure() {
        from("timer:relay?period=1")
                .routeId("relay")
                .onException(RuntimeException.class)
                .handled(true)
                .log(LoggingLevel.WARN, "Replies wait: ${exception.message}")
                .end()
                .process(
                        tick -> {
                            bell.await(MILLIS_BETWEEN_SWEEPS);
                            if (mainstays.stand(Kind.DATABASE)) {
                                relay.run();
                            }
                        });
    }
}
