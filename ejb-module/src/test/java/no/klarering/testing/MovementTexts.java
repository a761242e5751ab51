package no.klarering.testing;

import java.util.List;
import no.klarering.codes.core.Explaining;
import no.klarering.codes.core.KeptText;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Text;

/** The texts of Digitoll out of {@code config/data}, without a database. */
public final class MovementTexts {

    private static final Explaining TEXTS =
            new Explaining(
                    CsvFile.rows(LawFiles.data().resolve("errors/digitoll.csv")).stream()
                            .map(
                                    row ->
                                            new KeptText(
                                                    row.get("code"),
                                                    "",
                                                    new Text(
                                                            row.get("text_nb"), row.get("text_en")),
                                                    new Text(
                                                            row.get("advice_nb"),
                                                            row.get("advice_en"))))
                            .toList());

    private MovementTexts() {}

    /** As the interface prints it: path and text. */
    public static String printed(Problem problem) {
        return problem.where().field() + ": " + TEXTS.tell(problem).en();
    }

    public static List<String> printed(List<Problem> problems) {
        return problems.stream().map(MovementTexts::printed).toList();
    }

    public static boolean has(String code) {
        return !TEXTS.of(code).meaning().en().contains("has no text");
    }
}
