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
            keepModel(connection);
            for (var first = 1; first <= count; first += AT_ONCE) {
                var last = Math.min(count, first + AT_ONCE - 1);
                for (var table : Table.ALL) {
                    copy(table, first, last, connection);
                }
            }
            try (var statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
                statement.execute("checkpoint");
            }
        }
    }

    /** The rows of one declaration, table by table. */
    private static void keepModel(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table model as select interchange_id as id"
                            + " from interchange_message where state = 'RELEASED' limit 1");
            for (var table : Table.ALL) {
                statement.execute(
                        "create temporary table model_%1$s as select t.* from %1$s t where %2$s in (select id from model)"
                                .formatted(table.name(), table.owner()));
            }
        }
    }

    private static void copy(Table table, int first, int last, Connection connection)
            throws SQLException {
        var keys =
                table.keys().stream()
                        .map(key -> "'%s', %s".formatted(key.column(), key.value()))
                        .collect(Collectors.joining(", "));
        try (var statement =
                connection.prepareStatement(
                        ("insert into %1$s select r.* from model_%1$s m,"
                                        + " generate_series(?, ?) n,"
                                        + " lateral jsonb_populate_record(null::%1$s,"
                                        + " to_jsonb(m) || jsonb_build_object(%2$s)) r")
                                .formatted(table.name(), keys))) {
            statement.setInt(1, first);
            statement.setInt(2, last);
            statement.executeUpdate();
        }
    }
}
