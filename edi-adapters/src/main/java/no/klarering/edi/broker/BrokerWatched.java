package no.klarering.edi.broker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.klarering.operations.Mainstay;

/** Whether the broker answers; one inside this process that has given up is started again. */
@ApplicationScoped
public class BrokerWatched implements Mainstay {

    private final Broker broker;

    public BrokerWatched() {
        this(null);
    }

    @Inject
    public BrokerWatched(Broker broker) {
        this.broker = broker;
    }

    @Override
    public Kind kind() {
        return Kind.BROKER;
    }

    @Override
    public Optional<String> trouble() {
        return broker.trouble();
    }

    @Override
    public void mend() {
        broker.startAgain();
    }
}
