package no.klarering.edi.translate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.klarering.edi.broker.Batch;
import no.klarering.edi.broker.Queues;
import no.klarering.edi.channel.Intake;
import no.klarering.edi.channel.Readers;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/**
 * Queues {@code edi.received} and {@code edi.in}: the interchanges of one sender in order, those of
 * several side by side.
 */
@Dependent
public class TranslateRoute extends RouteBuilder {

    private final Intake intake;
    private final Translation translation;

    @Inject
    public TranslateRoute(Intake intake, Translation translation) {
        this.intake = intake;
        this.translation = translation;
    }

    @Override
    public void configure() {
        from(queue(Queues.EDI_RECEIVED))
                .routeId("translate")
                .errorHandler(noErrorHandler())
                .process(exchange -> intake.handedIn(batch(exchange), translation));
        from(queue(Queues.EDI_IN))
                .routeId("translate-jms")
                .errorHandler(noErrorHandler())
                .process(exchange -> intake.sentIn(batch(exchange), translation));
    }

    private static String queue(String name) {
        return "batch:" + name + "?readers=" + Readers.TRANSLATORS;
    }

    private static Batch batch(Exchange exchange) {
        return exchange.getMessage().getBody(Batch.class);
    }
}
