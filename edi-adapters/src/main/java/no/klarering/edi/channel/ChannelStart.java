package no.klarering.edi.channel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import no.klarering.edi.broker.Broker;
import no.klarering.operations.Readiness;

/**
 * Opens the channels: the broker at once, the routes as soon as the application has started. On the
 * way down it says so, lets the routes finish what they have in hand, and only then lets go of the
 * broker.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ChannelStart {

    private static final Logger LOG = System.getLogger(ChannelStart.class.getName());
    private static final long MILLIS_BETWEEN_TRIES = 250;
    private static final long MILLIS_AFTER_A_FAILURE = 3_000;

    private final Broker broker;
    private final Routes routes;
    private final Readiness readiness;
    private final TerminationSignal signal = new TerminationSignal(this::close);

    @Resource private ManagedScheduledExecutorService scheduler;
    @Resource private ManagedThreadFactory threads;

    private boolean closed;
    private boolean brokerStarted;

    public ChannelStart() {
        this(null, null, null);
    }

    @Inject
    public ChannelStart(Broker broker, Routes routes, Readiness readiness) {
        this.broker = broker;
        this.routes = routes;
        this.readiness = readiness;
    }

    @PostConstruct
    void begin() {
        signal.listen();
        tryToOpen();
    }

    private synchronized void tryToOpen() {
        if (closed) {
            return;
        }
        try {
            if (!open()) {
                scheduler.schedule(this::tryToOpen, MILLIS_BETWEEN_TRIES, TimeUnit.MILLISECONDS);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Channels not open yet, trying again", e);
            scheduler.schedule(this::tryToOpen, MILLIS_AFTER_A_FAILURE, TimeUnit.MILLISECONDS);
        }
    }

    private boolean open() {
        if (!readiness.obstacles().isEmpty() || !readiness.isStarted()) {
            return false;
        }
        if (!brokerStarted) {
            broker.start();
            brokerStarted = true;
        }
        if (!broker.answers()) {
            return false;
        }
        routes.start(broker, threads);
        return true;
    }

    @PreDestroy
    void end() {
        close();
        signal.ignore();
        if (brokerStarted) {
            broker.stop();
        }
    }

    private synchronized void close() {
        if (!closed) {
            closed = true;
            readiness.drain();
            routes.stop();
        }
    }
}
