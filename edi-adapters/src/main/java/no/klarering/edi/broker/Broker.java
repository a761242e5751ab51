package no.klarering.edi.broker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import java.util.Optional;
import java.util.function.Supplier;
import no.klarering.operations.BrokerAddress;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.OperationsSettings;
import no.klarering.operations.Readiness;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;

/**
 * The broker that the settings name, started and reached. Connections fail at once when the broker
 * is away, so that a sender can be told; listeners try again by themselves.
 */
@ApplicationScoped
public class Broker {

    /**
     * A few messages stand next in line in this process. After its end they come back as delivered
     * before; against them nothing is counted, because we count what was begun, not what was
     * delivered.
     */
    private static final String CLIENT_OPTIONS =
            "consumerWindowSize=131072&reconnectAttempts=0&callTimeout=15000&connectionTTL=30000&retryInterval=100"
                    + "&blockOnDurableSend=true";

    private static final int POOLED_CONNECTIONS = 4;

    private final BrokerAddress address;
    private final Optional<EmbeddedBroker> embedded;
    private final ActiveMQConnectionFactory connections;
    private final JmsPoolConnectionFactory pool;
    private final Mainstays mainstays;
    private final Supplier<JMSContext> patient;
    private final Question question;

    /** Whether the broker inside this process is meant to run. */
    private volatile boolean wanted;

    public Broker() {
        this.address = null;
        this.embedded = Optional.empty();
        this.connections = null;
        this.pool = null;
        this.mainstays = null;
        this.patient = null;
        this.question = null;
    }

    @Inject
    public Broker(OperationsSettings settings, Mainstays mainstays, Readiness readiness) {
        this.address = settings.broker();
        this.embedded =
                address.isEmbedded()
                        ? Optional.of(
                                new EmbeddedBroker(
                                        settings.dataDirectory().resolve("broker"), address))
                        : Optional.empty();
        this.connections =
                embedded.map(Broker::inside)
                        .orElseGet(
                                () ->
                                        new ActiveMQConnectionFactory(
                                                clientUrl(), address.user(), address.password()));
        this.pool = pool(connections);
        this.mainstays = mainstays;
        this.patient = new PatientConnections(connections, mainstays, readiness);
        this.question = new Question(connections);
    }

    private static ActiveMQConnectionFactory inside(EmbeddedBroker broker) {
        return new ActiveMQConnectionFactory(
                EmbeddedBroker.IN_VM + "?" + CLIENT_OPTIONS,
                EmbeddedBroker.INSIDE,
                broker.secret());
    }

    private String clientUrl() {
        var url = address.url().orElseThrow();
        return url.contains("?") ? url : url + "?" + CLIENT_OPTIONS;
    }

    private static JmsPoolConnectionFactory pool(ActiveMQConnectionFactory connections) {
        var pool = new JmsPoolConnectionFactory();
        pool.setConnectionFactory(connections);
        pool.setMaxConnections(POOLED_CONNECTIONS);
        return pool;
    }

    /** For those who send: pooled, so that a send costs no connecting. */
    @Produces
    @Singleton
    public ConnectionFactory pooled() {
        return pool;
    }

    /**
     * Opens transacted sessions for those who listen: they keep what they open, and wait while the
     * broker is away.
     */
    public Supplier<JMSContext> sessions() {
        return patient;
    }

    /** Starts the embedded broker; of an external one nothing is started. */
    public void start() {
        embedded.ifPresent(EmbeddedBroker::start);
        wanted = true;
    }

    /**
     * Starts the embedded broker once more when it has stopped by itself, as it does when it cannot
     * write, and there is room for its journal.
     */
    void startAgain() {
        if (wanted && mainstays.stand(Kind.DISK)) {
            embedded.filter(broker -> !broker.isActive()).ifPresent(EmbeddedBroker::startAgain);
        }
    }

    /** Whether a message can be sent right now. */
    public boolean answers() {
        return trouble().isEmpty();
    }

    /** Why no message can be sent right now; empty when one can, or before the start. */
    Optional<String> trouble() {
        if (embedded.isEmpty()) {
            return question.ask();
        }
        return !wanted || embedded.get().isActive()
                ? Optional.empty()
                : Optional.of("the broker inside has stopped by itself");
    }

    /** Lets go of the connections and stops the embedded broker. */
    public void stop() {
        wanted = false;
        question.close();
        pool.stop();
        connections.close();
        embedded.ifPresent(EmbeddedBroker::stop);
    }
}
