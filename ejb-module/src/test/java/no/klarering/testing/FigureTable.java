package no.klarering.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Figures in columns, for a person to read. */
final class FigureTable {
    private static final List<String> HEAD =
            List.of("figure", "value", "unit", "limit", "recorded", "verdict");

    /** The columns with numbers, which stand to the right. */
    private static final List<Integer> RIGHT = List.of(1, 4);

    private final String title;
    private final List<List<String>> rows = new ArrayList<>();

    FigureTable(String title, List<Figure> figures) {
        this.title = title;
        rows.add(HEAD);
        figures.forEach(figure -> rows.add(row(figure)));
    }

    private static List<String> row(Figure figure) {
        return List.of(
                figure.name(),
                Figure.number(figure.value()),
                figure.unit(),
                figure.limitText(),
                figure.recordedText(),
                figure.verdict());
    }

    @Override
    public String toString() {
        var table = new StringBuilder("Figures: " + title + System.lineSeparator());
        rows.forEach(row -> table.append(line(row)).append(System.lineSeparator()));
        return table.toString();
    }

    private String line(List<String> row) {
        var line = new StringBuilder();
        for (int column = 0; column < HEAD.size(); column++) {
            line.append("  ").append(padded(row.get(column), column));
        }
        return line.toString().stripTrailing();
    }

    private String padded(String text, int column) {
        var blanks = " ".repeat(width(column) - text.length());
        return RIGHT.contains(column) ? blanks + text : text + blanks;
    }

    private int width(int column) {
        return Collections.max(rows.stream().map(row -> row.get(column).length()).toList());
    }
}
