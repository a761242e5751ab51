package no.klarering.bench.endtoend;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** A database that has been in use for years: copies of one declaration's rows under other keys. */
final class Invented {

    private static final int AT_ONCE = 50_000;

    private Invented() {}

    /** Fills up until so many declarations are stored. */
    static void fill(DataSource database, int count) throws SQLException {
        try (var connection = database.getConnection()) {
            var model = model(connection);
            for (var first = 1; first <= count; first += AT_ONCE) {
                var last = Math.min(count, first + AT_ONCE - 1);
                for (var table : Table.ALL) {
                    copy(table, model, first, last, connection);
                }
            }
            try (var statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
                statement.execute("checkpoint");
            }
        }
    }

    private static String model(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "select interchange_id from interchange_message"
                                        + " where state = 'RELEASED' limit 1")) {
            found.next();
            return found.getString(1);
        }
    }

    private static void copy(Table table, String model, int first, int last, Connection connection)
            throws SQLException {
        var keys =
                table.keys().stream()
                        .map(key -> "'%s', %s".formatted(key.column(), key.value()))
                        .collect(Collectors.joining(", "));
        try (var statement =
                connection.prepareStatement(
                        ("insert into %1$s select r.*"
                                        + " from (select t from %1$s t where %3$s = ?) as found(m),"
                                        + " generate_series(?, ?) n,"
                                        + " lateral jsonb_populate_record(m,"
                                        + " jsonb_build_object(%2$s)) r")
                                .formatted(table.name(), keys, table.owner()))) {
            statement.setString(1, model);
            statement.setInt(2, first);
            statement.setInt(3, last);
            statement.executeUpdate();
        }
    }
}
