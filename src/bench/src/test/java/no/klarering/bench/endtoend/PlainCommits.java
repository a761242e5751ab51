package no.klarering.bench.endtoend;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * The limit: a plain program that writes the very rows which declarations have left, into tables
 * with the same columns and indexes, with the same two commits a declaration, and does nothing
 * else.
 */
final class PlainCommits {

    private static final int WRITERS = 8;
    private static final double NANOS = 1e9;

    private final DataSource database;
    private final List<Owned> declarations;

    private PlainCommits(DataSource database, List<Owned> declarations) {
        this.database = database;
        this.declarations = declarations;
    }

    /** The rows of one declaration, by table. */
    private record Owned(Map<Table, List<Object[]>> rows) {}

    /** Learns the rows of so many declarations by heart. */
    static PlainCommits of(DataSource database, int count) throws SQLException {
        var byInterchange = new LinkedHashMap<String, Owned>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table sample as select id from interchange"
                            + " order by received_at desc limit "
                            + count);
            statement.execute("analyze sample");
            for (var table : Table.ALL) {
                var owner = table.owner();
                try (var found =
                        statement.executeQuery(
                                "select r.* from (select %s as owner, t.* from %s t) r"
                                                .formatted(owner, table.name())
                                        + " where owner in (select id from sample)")) {
                    var columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        var row = new Object[columns - 1];
                        for (var column = 2; column <= columns; column++) {
                            row[column - 2] = found.getObject(column);
                        }
                        byInterchange
                                .computeIfAbsent(
                                        found.getString(1), id -> new Owned(new LinkedHashMap<>()))
                                .rows()
                                .computeIfAbsent(table, each -> new ArrayList<>())
                                .add(row);
                    }
                }
            }
        }
        return new PlainCommits(database, List.copyOf(byInterchange.values()));
    }

    /** Rows that one declaration leaves, on average. */
    double rows() {
        return declarations.stream()
                        .flatMap(each -> each.rows().values().stream())
                        .mapToInt(List::size)
                        .sum()
                / (double) declarations.size();
    }

    /** Writes all of them into empty tables and says how many declarations a second. */
    double perSecond() throws SQLException, InterruptedException, ExecutionException {
        makeTables();
        var next = new AtomicInteger();
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var start = System.nanoTime();
            var running =
                    writers.invokeAll(
                            IntStream.range(0, WRITERS)
                                    .<Callable<Void>>mapToObj(writer -> () -> write(next))
                                    .toList());
            for (var each : running) {
                each.get();
            }
            return declarations.size() * NANOS / (System.nanoTime() - start);
        } finally {
            writers.shutdown();
        }
    }

    private void makeTables() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists plain cascade");
            statement.execute("create schema plain");
            for (var table : Table.ALL) {
                statement.execute(
                        "create table plain.%s (like public.%s including all)"
                                .formatted(table.name(), table.name()));
            }
        }
    }

    private Void write(AtomicInteger next) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var statements = new LinkedHashMap<Table, PreparedStatement>();
            for (var at = next.getAndIncrement();
                    at < declarations.size();
                    at = next.getAndIncrement()) {
                write(declarations.get(at), false, connection, statements);
                connection.commit();
                write(declarations.get(at), true, connection, statements);
                connection.commit();
            }
            for (var each : statements.values()) {
                each.close();
            }
        }
        return null;
    }

    private static void write(
            Owned declaration,
            boolean decided,
            Connection connection,
            Map<Table, PreparedStatement> statements)
            throws SQLException {
        for (var rows : declaration.rows().entrySet()) {
            if (rows.getKey().withDecision() != decided) {
                continue;
            }
            var statement = statements.get(rows.getKey());
            if (statement == null) {
                statement = insert(rows.getKey(), rows.getValue().get(0).length, connection);
                statements.put(rows.getKey(), statement);
            }
            for (var row : rows.getValue()) {
                for (var column = 0; column < row.length; column++) {
                    statement.setObject(column + 1, row[column]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static PreparedStatement insert(Table table, int columns, Connection connection)
            throws SQLException {
        return connection.prepareStatement(
                "insert into plain.%s values (%s)"
                        .formatted(
                                table.name(),
                                IntStream.range(0, columns)
                                        .mapToObj(column -> "?")
                                        .collect(Collectors.joining(", "))));
    }
}
