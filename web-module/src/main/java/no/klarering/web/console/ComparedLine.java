package no.klarering.web.console;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.klarering.assessment.AssessedCharge;
import no.klarering.clearance.CaseFile;
import no.klarering.clearance.Decision;
import no.klarering.declaration.Line;
import no.klarering.kernel.Money;
import no.klarering.kernel.Problem;

/**
 * A line with its charges and its problems.
 *
 * @param problems those of input control that are about this line
 */
public record ComparedLine(Line line, List<ComparedCharge> charges, List<Problem> problems) {

    public ComparedLine {
        charges = List.copyOf(charges);
        problems = List.copyOf(problems);
    }

    /** Every line of a version, in the order of sending. */
    static List<ComparedLine> of(CaseFile.Version version) {
        var charges =
                version.decision().flatMap(Decision::assessment).stream()
                        .flatMap(a -> a.charges().stream())
                        .collect(Collectors.groupingBy(AssessedCharge::item));
        var problems =
                version.decision().map(Decision::problems).orElse(List.of()).stream()
                        .collect(Collectors.groupingBy(p -> p.where().errorPoint()));
        Function<Line, ComparedLine> compared =
                line ->
                        new ComparedLine(
                                line,
                                compare(line, charges.getOrDefault(line.item(), List.of())),
                                problems.getOrDefault(line.item(), List.of()));
        return version.declaration().content().lines().stream().map(compared).toList();
    }

    private static List<ComparedCharge> compare(Line line, List<AssessedCharge> assessed) {
        var onlyDeclared =
                line.charges().stream()
                        .filter(c -> assessed.stream().noneMatch(a -> same(a, c)))
                        .map(c -> declaredOnly(c, !assessed.isEmpty()));
        return Stream.concat(assessed.stream().map(ComparedLine::assessed), onlyDeclared).toList();
    }

    private static boolean same(AssessedCharge assessed, Line.Charge declared) {
        return assessed.charge().equals(declared.code())
                && (assessed.sequence() == declared.sequence() || assessed.declared().isPresent());
    }

    private static ComparedCharge assessed(AssessedCharge charge) {
        return new ComparedCharge(
                charge.charge(),
                charge.sequence(),
                charge.declared().map(Money::kroner),
                Optional.of(charge.amount().kroner()),
                charge.rate(),
                Optional.of(charge.kind().name()),
                charge.countryGroup(),
                charge.agrees(),
                charge.notRecomputed());
    }

    /** A charge that we do not find due, or could not look at since control stopped before. */
    private static ComparedCharge declaredOnly(Line.Charge charge, boolean assessedOtherwise) {
        return new ComparedCharge(
                charge.code(),
                charge.sequence(),
                Optional.of(charge.amount()),
                assessedOtherwise ? Optional.of(0L) : Optional.empty(),
                charge.rate(),
                Optional.empty(),
                Optional.empty(),
                assessedOtherwise && charge.amount() == 0,
                Optional.empty());
    }

    public boolean differs() {
        return !problems.isEmpty() || charges.stream().anyMatch(ComparedCharge::differs);
    }

    /** Rows that a table needs for it: one for each charge, one when there is none. */
    public List<ChargeRow> rows() {
        return IntStream.range(0, height())
                .mapToObj(i -> new ChargeRow(i == 0, charges.stream().skip(i).findFirst()))
                .toList();
    }

    public int height() {
        return Math.max(1, charges.size());
    }

    /** The description of the goods, whole. */
    public String words() {
        return String.join(" ", line.description());
    }
}
