package no.klarering.edi.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import no.klarering.edi.broker.BatchComponent;
import no.klarering.edi.broker.Broker;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * The Camel context with every route of the application: each CDI bean that is a {@link
 * RoutesBuilder}, of dependent or singleton scope. Component {@code batch} works in local
 * transactions.
 */
@ApplicationScoped
public class Routes {

    private static final Logger LOG = System.getLogger(Routes.class.getName());
    private static final int SECONDS_TO_FINISH = 15;

    private final Instance<RoutesBuilder> builders;
    private volatile CamelContext context;

    public Routes() {
        this(null);
    }

    @Inject
    public Routes(@Any Instance<RoutesBuilder> builders) {
        this.builders = builders;
    }

    /** Builds and starts all routes on the server's threads. */
    void start(Broker broker, ThreadFactory threads) {
        var starting = contextOn(threads);
        starting.addComponent("batch", new BatchComponent(broker.sessions()));
        try {
            for (var builder : builders) {
                starting.addRoutes(builder);
            }
        } catch (Exception e) {
            starting.stop();
            throw new IllegalStateException("A route cannot be built", e);
        }
        starting.start();
        context = starting;
        LOG.log(Level.INFO, "Channels open, {0} routes.", starting.getRoutesSize());
    }

    private static DefaultCamelContext contextOn(ThreadFactory threads) {
        var made = new DefaultCamelContext(false);
        made.getCamelContextExtension().setName("klarering");
        made.setApplicationContextClassLoader(Routes.class.getClassLoader());
        made.getExecutorServiceManager().addThreadFactoryListener((source, own) -> threads);
        made.disableJMX();
        made.getShutdownStrategy().setTimeout(SECONDS_TO_FINISH);
        made.getShutdownStrategy().setTimeUnit(TimeUnit.SECONDS);
        made.getShutdownStrategy().setShutdownNowOnTimeout(true);
        return made;
    }

    /** Takes nothing new, finishes what is in hand, for 15 seconds at most. */
    void stop() {
        if (context != null) {
            context.stop();
            LOG.log(Level.INFO, "Channels closed.");
        }
    }

    /** Whether every route runs. */
    boolean isRunning() {
        return context != null
                && context.getStatus().isStarted()
                && context.getRoutes().stream()
                        .allMatch(
                                route ->
                                        context.getRouteController()
                                                .getRouteStatus(route.getRouteId())
                                                .isStarted());
    }
}
