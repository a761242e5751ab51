package no.klarering.operations.store;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import no.klarering.operations.Mainstay;
import no.klarering.operations.OperationsSettings;

/** Whether the database answers, asked over a connection of its own that is kept open. */
@ApplicationScoped
public class DatabaseWatched implements Mainstay {

    private static final Logger LOG = System.getLogger(DatabaseWatched.class.getName());
    private static final int SECONDS_TO_ANSWER = 2;

    private final DataSource dataSource;
    private Connection connection;

    public DatabaseWatched() {
        this.dataSource = null;
    }

    @Inject
    public DatabaseWatched(OperationsSettings settings) {
        this.dataSource = ConfiguredDataSource.impatient(settings.database());
    }

    @Override
    public Kind kind() {
        return Kind.DATABASE;
    }

    @Override
    public synchronized Optional<String> trouble() {
        try {
            if (connection == null) {
                connection = dataSource.getConnection();
            }
            if (connection.isValid(SECONDS_TO_ANSWER)) {
                return Optional.empty();
            }
            // Whether a new one can be had is seen at the next look; a silent server takes its
            // time.
            close();
            return Optional.of("no answer within " + SECONDS_TO_ANSWER + " seconds");
        } catch (SQLException e) {
            return Optional.of(e.getMessage());
        }
    }

    @PreDestroy
    synchronized void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "A broken connection does not close", e);
        } finally {
            connection = null;
        }
    }
}
