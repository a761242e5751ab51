package no.klarering.edi.broker;

import java.util.concurrent.ThreadFactory;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.component.jms.JmsConfiguration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** How Camel meets the broker. */
public final class JmsComponents {

    private static final int MILLIS_BETWEEN_RECONNECTS = 2_000;
    private static final int RECEIVE_MILLIS = 1_000;

    private JmsComponents() {}

    /**
     * A component whose consumers work in a local JMS transaction: what a route does is committed,
     * and only then is the message taken off the queue; a route that throws leaves it there, to be
     * delivered again.
     *
     * @param broker whose connections are used
     * @param threads the server's own threads
     */
    public static JmsComponent transacted(Broker broker, ThreadFactory threads) {
        var configuration = new JmsConfiguration();
        configuration.setConnectionFactory(broker.pooled());
        configuration.setListenerConnectionFactory(broker.unpooled());
        configuration.setTemplateConnectionFactory(broker.pooled());
        configuration.setTransacted(true);
        // Without a transaction manager of its own Spring keeps session and consumer open between
        // messages.
        configuration.setLazyCreateTransactionManager(false);
        configuration.setCacheLevelName("CACHE_CONSUMER");
        configuration.setDeliveryPersistent(true);
        configuration.setRecoveryInterval(MILLIS_BETWEEN_RECONNECTS);
        configuration.setReceiveTimeout(RECEIVE_MILLIS);
        configuration.setAcceptMessagesWhileStopping(false);
        configuration.setTaskExecutor(new SimpleAsyncTaskExecutor(threads));
        return new JmsComponent(configuration);
    }
}
