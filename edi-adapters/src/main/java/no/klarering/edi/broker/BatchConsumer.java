package no.klarering.edi.broker;

import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;

/** Threads that take batches and send them through the route, each batch in a transaction. */
final class BatchConsumer extends DefaultConsumer {

    private static final Logger LOG = System.getLogger(BatchConsumer.class.getName());
    private static final long MILLIS_BETWEEN_RECONNECTS = 2_000;
    private static final long SECONDS_TO_FINISH = 15;

    private final BatchSource source;
    private final int readers;
    private ExecutorService threads;

    BatchConsumer(Endpoint endpoint, Processor processor, BatchSource source, int readers) {
        super(endpoint, processor);
        this.source = source;
        this.readers = readers;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        threads =
                getEndpoint()
                        .getCamelContext()
                        .getExecutorServiceManager()
                        .newFixedThreadPool(this, source.queue(), readers);
        for (var reader = 0; reader < readers; reader++) {
            threads.execute(this::read);
        }
    }

    /** What is in hand is finished; what was not committed comes back. */
    @Override
    protected void doStop() throws Exception {
        threads.shutdown();
        threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        super.doStop();
    }

    private void read() {
        while (isRunAllowed()) {
            try (var session = source.open()) {
                while (isRunAllowed()) {
                    take(session);
                }
            } catch (JMSException | JMSRuntimeException e) {
                LOG.log(
                        Level.INFO,
                        "Queue {0} is out of reach: {1}",
                        source.queue(),
                        e.getMessage());
                pause();
            } catch (RuntimeException e) {
                // The edge: a reader that ended would leave its messages lying without a word.
                LOG.log(Level.ERROR, "Queue " + source.queue() + " could not be read", e);
                pause();
            }
        }
    }

    private void take(BatchSource.Session session) throws JMSException {
        var batch = session.next();
        if (batch.messages().isEmpty()) {
            return;
        }
        if (isDone(batch)) {
            session.context().commit();
        } else {
            session.context().rollback();
        }
    }

    private boolean isDone(Batch batch) {
        var exchange = createExchange(false);
        try {
            exchange.getMessage().setBody(batch);
            getProcessor().process(exchange);
        } catch (Exception e) {
            exchange.setException(e);
        }
        var failure = exchange.getException();
        releaseExchange(exchange, false);
        if (failure != null) {
            LOG.log(
                    Level.WARNING,
                    "{0} messages go back to queue {1}: {2}",
                    batch.messages().size(),
                    source.queue(),
                    failure.toString());
        }
        return failure == null;
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_BETWEEN_RECONNECTS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
