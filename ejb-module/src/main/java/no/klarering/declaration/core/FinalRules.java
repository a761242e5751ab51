package no.klarering.declaration.core;

import java.util.stream.Stream;
import no.klarering.declaration.Field;
import no.klarering.declaration.Line;
import no.klarering.kernel.Problem;

/** A final declaration (EN) against the provisional one (FO) that it completes. */
final class FinalRules {

    private FinalRules() {}

    /**
     * 8018: it comes within ten days of the release, or within the longer time that was granted.
     */
    static Stream<Problem> comesInTime(Entry entry) {
        var late =
                entry.facts()
                        .original()
                        .flatMap(o -> o.version().answerBy())
                        .filter(last -> entry.today().isAfter(last));
        return Fault.unless(late.isEmpty(), "8018", Field.DECLARATION_ID.inHeader());
    }

    /** 737: each line keeps its tariff number. */
    static Stream<Problem> commodityStays(Entry entry, Line line) {
        var changed =
                entry.facts().original().stream()
                        .flatMap(o -> o.stands().lines().stream())
                        .filter(before -> before.item() == line.item())
                        .anyMatch(before -> !before.commodity().equals(line.commodity()));
        return Fault.unless(!changed, "737", Field.COMMODITY.inLine(line.item()));
    }

    /** 738: the number of lines stays. */
    static Stream<Problem> lineCountStays(Entry entry) {
        var before = entry.facts().original().map(o -> o.stands().lines().size());
        return Fault.unless(
                before.isEmpty() || before.get() == entry.lines().size(),
                "738",
                Field.LINE_COUNT.inSummary());
    }
}
