package no.klarering.system;

import java.util.Map;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A PostgreSQL and a broker, each in a process of its own, as an office would run them. */
record OutsideServers(PostgresServer postgres, ArtemisProcess broker) implements AutoCloseable {

    static OutsideServers started() {
        return new OutsideServers(PostgresServer.started(), ArtemisProcess.started());
    }

    /** What the application is told of them, on the day of the examples. */
    Map<String, String> settings() {
        return settings(postgres.port(), broker);
    }

    /** The same for a database that is reached by another port. */
    static Map<String, String> settings(int databasePort, ArtemisProcess broker) {
        return Map.of(
                "KLARERING_CLOCK",
                EdiClient.CLOCK,
                "KLARERING_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres",
                "KLARERING_DB_USER",
                "postgres",
                "KLARERING_DB_PASSWORD",
                "postgres",
                "KLARERING_BROKER_URL",
                broker.url(),
                "KLARERING_BROKER_USER",
                ArtemisProcess.USER,
                "KLARERING_BROKER_PASSWORD",
                ArtemisProcess.PASSWORD);
    }

    /** For a JMS client of the broker. */
    ActiveMQConnectionFactory connections() {
        return new ActiveMQConnectionFactory(
                broker.url(), ArtemisProcess.USER, ArtemisProcess.PASSWORD);
    }

    @Override
    public void close() {
        try (postgres;
                broker) {
            // Both are closed, whatever becomes of the other.
            return;
        }
    }
}
