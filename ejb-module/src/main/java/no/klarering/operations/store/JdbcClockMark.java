package no.klarering.operations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import no.klarering.operations.ClockMark;
import no.klarering.operations.OperationsSettings;

/** The mark as one row. */
@ApplicationScoped
public class JdbcClockMark implements ClockMark {

    private static final String READ = "select shown from clock_mark where id = 1";
    private static final String MOVE = "update clock_mark set shown = ? where id = 1 and shown < ?";
    private static final String FIRST =
            "insert into clock_mark (id, shown) select 1, cast(? as timestamp(3) with time zone)"
                    + " where not exists (select 1 from clock_mark where id = 1)";

    private final DataSource dataSource;

    public JdbcClockMark() {
        this.dataSource = null;
    }

    @Inject
    public JdbcClockMark(OperationsSettings settings) {
        this.dataSource = ConfiguredDataSource.impatient(settings.database());
    }

    @Override
    public Optional<Instant> latest() {
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery(READ)) {
            return rows.next()
                    ? Optional.of(rows.getObject(1, OffsetDateTime.class).toInstant())
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The clock mark cannot be read", e);
        }
    }

    @Override
    public void keep(Instant shown) {
        try (var connection = dataSource.getConnection()) {
            if (move(connection, shown) == 0) {
                insert(connection, shown);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The clock mark cannot be kept", e);
        }
    }

    private static int move(Connection connection, Instant shown) throws SQLException {
        try (var statement = connection.prepareStatement(MOVE)) {
            statement.setObject(1, shown.atOffset(ZoneOffset.UTC));
            statement.setObject(2, shown.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, Instant shown) throws SQLException {
        try (var statement = connection.prepareStatement(FIRST)) {
            statement.setObject(1, shown.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
