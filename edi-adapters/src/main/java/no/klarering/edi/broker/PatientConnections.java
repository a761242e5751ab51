package no.klarering.edi.broker;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import java.util.function.Supplier;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;

/**
 * Transacted sessions, each on a connection of its own, for those who listen: while the broker is
 * away they wait for it instead of failing, and complaining, every other second. A process that is
 * told to stop lets them go.
 */
final class PatientConnections implements Supplier<JMSContext> {

    private static final long MILLIS_BETWEEN_LOOKS = 200;

    private final ConnectionFactory connections;
    private final Mainstays mainstays;
    private final Readiness readiness;

    PatientConnections(ConnectionFactory connections, Mainstays mainstays, Readiness readiness) {
        this.connections = connections;
        this.mainstays = mainstays;
        this.readiness = readiness;
    }

    @Override
    public JMSContext get() {
        awaitBroker();
        return connections.createContext(JMSContext.SESSION_TRANSACTED);
    }

    private void awaitBroker() {
        while (!mainstays.stand(Kind.BROKER)) {
            if (readiness.isDraining()) {
                throw new JMSRuntimeException("The process is told to stop");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JMSRuntimeException("Stopped while waiting for the broker");
        }
    }
}
