package no.klarering.edi.translate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import no.klarering.edi.broker.Queues;
import no.klarering.edi.channel.Intake;
import no.klarering.edi.channel.Readers;
import org.apache.camel.builder.RouteBuilder;

/** Queue {@code edi.in}: the interchanges of one sender in order, those of several side by side. */
@Singleton
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
        from("jms:queue:" + Queues.EDI_IN + "?concurrentConsumers=" + Readers.TRANSLATORS)
                .routeId("translate")
                .errorHandler(noErrorHandler())
                .process(exchange -> intake.receive(exchange, translation));
    }
}
