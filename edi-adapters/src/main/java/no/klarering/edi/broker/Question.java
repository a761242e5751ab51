package no.klarering.edi.broker;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Asks a broker of its own, over a connection that is kept open, whether it is there. */
final class Question {

    private static final Logger LOG = System.getLogger(Question.class.getName());

    private final ConnectionFactory connections;
    private Connection connection;

    Question(ConnectionFactory connections) {
        this.connections = connections;
    }

    /** What is wrong; empty when it answers. */
    synchronized Optional<String> ask() {
        try {
            if (connection == null) {
                connection = connections.createConnection();
            }
            // A session is made by the broker, so this does not return while it is away.
            connection.createSession().close();
            return Optional.empty();
        } catch (JMSException e) {
            close();
            return Optional.of(e.getMessage());
        }
    }

    synchronized void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (JMSException e) {
            LOG.log(Level.DEBUG, "A broken connection does not close", e);
        } finally {
            connection = null;
        }
    }
}
