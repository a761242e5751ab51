package no.klarering.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Very many rows at once, each like one that came about as it does in earnest. */
public final class RowCopies {

    private static final int AT_ONCE = 1_000;

    private final Database database;

    public RowCopies(Database database) {
        this.database = database;
    }

    /**
     * What is copied.
     *
     * @param which condition that one row fulfils
     */
    public record Original(String table, String which) {}

    /** Copies of a row, each with other values in the columns. */
    public void add(Original original, List<String> columns, List<List<?>> copies) {
        try (var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            add(connection, question(connection, original, columns), copies);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot copy rows of " + original.table(), e);
        }
    }

    private static String question(Connection connection, Original original, List<String> columns)
            throws SQLException {
        var all = columnsOf(connection, original.table());
        var values =
                all.stream()
                        .filter(column -> !columns.contains(column))
                        .collect(Collectors.joining(", "));
        return "insert into %s (%s, %s) select %s, %s from %s where %s"
                .formatted(
                        original.table(),
                        String.join(", ", columns),
                        values,
                        columns.stream().map(column -> "?").collect(Collectors.joining(", ")),
                        values,
                        original.table(),
                        original.which());
    }

    private static List<String> columnsOf(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var nothing = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            var about = nothing.getMetaData();
            var names = new String[about.getColumnCount()];
            for (var i : IntStream.range(0, names.length).toArray()) {
                names[i] = about.getColumnName(i + 1).toLowerCase(Locale.ROOT);
            }
            return List.of(names);
        }
    }

    private static void add(Connection connection, String question, List<List<?>> copies)
            throws SQLException {
        try (var insert = connection.prepareStatement(question)) {
            for (var row = 0; row < copies.size(); row++) {
                var values = copies.get(row);
                for (var i = 0; i < values.size(); i++) {
                    insert.setObject(i + 1, values.get(i));
                }
                insert.addBatch();
                if (row % AT_ONCE == AT_ONCE - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
