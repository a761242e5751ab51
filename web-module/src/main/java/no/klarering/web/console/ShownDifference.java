package no.klarering.web.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.klarering.declaration.Difference;
import no.klarering.declaration.Difference.LineChange;
import no.klarering.declaration.Line;

/** A difference as a table: a row for the value of a line, and one for each of its charges. */
public record ShownDifference(Difference difference) {

    /** More are told by their number only; the difference declaration has them all. */
    private static final int MOST_LINES = 100;

    public List<Row> rows() {
        return difference.lines().stream()
                .limit(MOST_LINES)
                .flatMap(change -> rows(change).stream())
                .toList();
    }

    public int linesLeftOut() {
        return Math.max(0, difference.lines().size() - MOST_LINES);
    }

    private static List<Row> rows(LineChange change) {
        var codes = new TreeSet<String>();
        change.before().ifPresent(l -> l.charges().forEach(c -> codes.add(c.code())));
        change.after().ifPresent(l -> l.charges().forEach(c -> codes.add(c.code())));
        var rows = new ArrayList<Row>();
        rows.add(
                new Row(
                        Optional.of(change.line()),
                        codes.size() + 1,
                        Optional.empty(),
                        value(change.before()),
                        value(change.after())));
        for (var code : codes) {
            rows.add(
                    new Row(
                            Optional.empty(),
                            0,
                            Optional.of(code),
                            charge(change.before(), code),
                            charge(change.after(), code)));
        }
        return rows;
    }

    private static long value(Optional<Line> line) {
        return line.flatMap(Line::statisticalValue).orElse(0L);
    }

    private static long charge(Optional<Line> line, String code) {
        return line.stream()
                .flatMap(l -> l.charges().stream())
                .filter(c -> c.code().equals(code))
                .mapToLong(Line.Charge::amount)
                .sum();
    }

    /**
     * One row, in whole kroner.
     *
     * @param line in the first row of a line
     * @param height rows of the line, in its first row
     * @param charge empty for the statistical value
     */
    public record Row(
            Optional<Line> line, int height, Optional<String> charge, long before, long after) {

        public long difference() {
            return after - before;
        }
    }
}
