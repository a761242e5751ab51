package no.klarering.movement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of procedures for people: each with what it needs and what is told otherwise. */
public final class ProcedureHandbook {

    private static final String HEADER =
            """
            | procedure | importProcedure | outgoingProcedure | by | needs | told when missing | until |
            |---|---|---|---|---|---|---|
            """;

    private ProcedureHandbook() {}

    /**
     * One line of the page.
     *
     * @param needs what a house consignment has to name, by type of reference, {@code EXPORT} or
     *     {@code ITEMS}
     * @param missing the reasons, in the order of the needs
     * @param until the day from which it is no more, empty when there is none
     */
    public record Line(
            String number,
            String name,
            String importProcedure,
            String outgoingProcedure,
            List<TrafficMode> modes,
            List<Need> needs,
            List<IncompleteReason> missing,
            String until) {}

    /** All procedures in the order of the table, in one of the two languages. */
    public static List<Line> lines(ProcedureTable table, String language) {
        return table.procedures().stream().map(each -> line(each, language)).toList();
    }

    private static Line line(Procedure procedure, String language) {
        var until = procedure.period().until();
        return new Line(
                procedure.number(),
                procedure.name().in(language),
                procedure.importProcedure(),
                procedure.outgoingProcedure().orElse(""),
                procedure.modes().stream().sorted().toList(),
                procedure.demands().stream().map(Procedure.Demand::need).toList(),
                procedure.demands().stream().map(Procedure.Demand::missing).toList(),
                until.getYear() == 9999 ? "" : until.toString());
    }

    /** The same as a table of Markdown. */
    public static String markdown(ProcedureTable table, String language) {
        return lines(table, language).stream()
                .map(ProcedureHandbook::markdown)
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static String markdown(Line line) {
        return Stream.of(
                        line.number() + " " + line.name(),
                        code(line.importProcedure()),
                        code(line.outgoingProcedure()),
                        words(line.modes().stream().map(Enum::name)),
                        words(line.needs().stream().map(Enum::name)),
                        words(line.missing().stream().map(reason -> code(reason.name()))),
                        line.until())
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String code(String text) {
        return text.isEmpty() ? "–" : "`" + text + "`";
    }

    private static String words(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(", "));
    }
}
