package no.klarering.edi.broker;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;

/**
 * Connections for those who listen: while the broker is away they wait for it instead of failing,
 * and complaining, every other second. A process that is told to stop lets them go.
 */
final class PatientConnections implements ConnectionFactory {

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
    public Connection createConnection() throws JMSException {
        awaitBroker();
        return connections.createConnection();
    }

    @Override
    public Connection createConnection(String user, String password) throws JMSException {
        awaitBroker();
        return connections.createConnection(user, password);
    }

    @Override
    public JMSContext createContext() {
        awaitBrokerUnchecked();
        return connections.createContext();
    }

    @Override
    public JMSContext createContext(String user, String password) {
        awaitBrokerUnchecked();
        return connections.createContext(user, password);
    }

    @Override
    public JMSContext createContext(String user, String password, int sessionMode) {
        awaitBrokerUnchecked();
        return connections.createContext(user, password, sessionMode);
    }

    @Override
    public JMSContext createContext(int sessionMode) {
        awaitBrokerUnchecked();
        return connections.createContext(sessionMode);
    }

    private void awaitBrokerUnchecked() {
        try {
            awaitBroker();
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }

    private void awaitBroker() throws JMSException {
        while (!mainstays.stand(Kind.BROKER)) {
            if (readiness.isDraining()) {
                throw new JMSException("The process is told to stop");
            }
            pause();
        }
    }

    private static void pause() throws JMSException {
        try {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JMSException("Stopped while waiting for the broker");
        }
    }
}
