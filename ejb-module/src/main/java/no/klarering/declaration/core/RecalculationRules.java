package no.klarering.declaration.core;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.klarering.codes.CodeListName;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.Difference;
import no.klarering.declaration.EntryFacts;
import no.klarering.declaration.Field;
import no.klarering.declaration.Line;
import no.klarering.declaration.Original;
import no.klarering.kernel.Problem;

/**
 * Recalculations (EB, RE, SO): new declarations that say what a released one should have said. They
 * are compared with what the original says now, after the recalculations that were approved.
 */
final class RecalculationRules {

    private static final int YEARS = 3;
    private static final String CASE_TYPE = "TYP";
    private static final String WITHOUT_LINES_ONLY = "WITHOUT";

    /** A correction of these is a corrected complete declaration, so it may be recalculated too. */
    private static final Set<Category> RECALCULABLE =
            Set.of(Category.FU, Category.MA, Category.EN, Category.KO);

    private RecalculationRules() {}

    /** 8019: the original is there, and is the declarant's own; of others nothing is told. */
    static Stream<Problem> namesItsOriginal(Entry entry) {
        return Fault.unless(
                original(entry).isPresent(), "8019", Field.RELATED_DECLARATION.inHeader());
    }

    /** 8019: a later version goes on with the same original. */
    static Stream<Problem> keepsToItsOriginal(Entry entry) {
        var goesOn =
                entry.facts()
                        .history()
                        .standing()
                        .filter(s -> s.state().open() && s.category().recalculates());
        var same = original(entry).filter(o -> isPendingForThis(o, entry));
        return Fault.unless(
                goesOn.isEmpty() || original(entry).isEmpty() || same.isPresent(),
                "8019",
                Field.RELATED_DECLARATION.inHeader());
    }

    /** 301: the original is a complete declaration. */
    static Stream<Problem> originalIsComplete(Entry entry) {
        return fits(entry, RecalculationRules::isComplete, "301");
    }

    /** 335: the original is released, not in another recalculation, and not older than 3 years. */
    static Stream<Problem> originalMayBeRecalculated(Entry entry) {
        return fits(entry, o -> isRecalculable(o, entry) || !isComplete(o), "335");
    }

    private static boolean isComplete(Original original) {
        return RECALCULABLE.contains(category(original));
    }

    private static boolean isRecalculable(Original original, Entry entry) {
        var state = original.version().state();
        var open = state.isRecalculable() || isPendingForThis(original, entry);
        var received = EntryFacts.dayOf(original.version().content().receipt().receivedAt());
        return open && !entry.today().isAfter(received.plusYears(YEARS));
    }

    private static boolean isPendingForThis(Original original, Entry entry) {
        return original.version().state() == DeclarationState.RECALC_PENDING
                && entry.id().map(id -> id.key()).equals(original.pending());
    }

    /** 8043: a reason is given. */
    static Stream<Problem> reasonIsGiven(Entry entry) {
        return Fault.unless(
                entry.header().reason().filter(r -> !r.isBlank()).isPresent(),
                "8043",
                Field.REASON.inHeader());
    }

    /** 9369: the case type (box 44 {@code TYP}) is in the list, and one for lines. */
    static Stream<Problem> caseTypeIsForLines(Entry entry, Line line) {
        return line.documents().stream()
                .filter(d -> d.type().equals(CASE_TYPE))
                .filter(d -> !isForLines(entry, d.text().strip()))
                .limit(1)
                .flatMap(
                        d ->
                                Fault.at(
                                        Field.DOCUMENT.inLine(line.item()),
                                        "9369",
                                        Map.of("declared", d.text())));
    }

    private static boolean isForLines(Entry entry, String caseType) {
        return entry.inForce(CodeListName.CASE_TYPE, caseType)
                && entry.codes()
                        .find(CodeListName.CASE_TYPE, caseType)
                        .filter(c -> !WITHOUT_LINES_ONLY.equals(c.attributes().get("lines")))
                        .isPresent();
    }

    /** 8042: EB does not lower what is owed, RE does not raise it, SO leaves it as it is. */
    static Stream<Problem> amountGoesItsWay(Entry entry) {
        return original(entry).stream()
                .mapToLong(o -> Difference.between(o.stands(), entry.declaration()).total())
                .filter(difference -> !goesItsWay(entry.category(), difference))
                .boxed()
                .flatMap(
                        difference ->
                                Fault.at(
                                        Field.CHARGES_TOTAL.inSummary(),
                                        "8042",
                                        Map.of(
                                                "category", entry.category().name(),
                                                "declared", Long.toString(difference))));
    }

    private static boolean goesItsWay(Category category, long difference) {
        return switch (category) {
            case EB -> difference >= 0;
            case RE -> difference <= 0;
            default -> difference == 0;
        };
    }

    /** 302: a correction of statistics neither adds nor removes lines. */
    static Stream<Problem> linesAreTheSame(Entry entry) {
        var before = original(entry).map(o -> o.stands().lines().size()).orElse(0);
        var after = entry.lines().size();
        var comparable = before > 0 && after > 0;
        return Fault.unless(!comparable || before == after, "302", Field.LINE_COUNT.inSummary());
    }

    /** 303: the reduction code stays. */
    static Stream<Problem> reductionStays(Entry entry, Line line) {
        return stays(entry, line, new Kept("303", Field.REDUCTION, Line::reduction));
    }

    /** 304: the preference code stays. */
    static Stream<Problem> preferenceStays(Entry entry, Line line) {
        return stays(entry, line, new Kept("304", Field.PREFERENCE, Line::preference));
    }

    /** 305: the unit of box 41 stays, by whichever of its names. */
    static Stream<Problem> quantityUnitStays(Entry entry, Line line) {
        return stays(
                entry,
                line,
                new Kept(
                        "305",
                        Field.SUPPLEMENTARY_QUANTITY,
                        l -> l.supplementary().map(q -> Units.named(entry.codes(), q.unit()))));
    }

    /** 306: the statistical value stays. */
    static Stream<Problem> valueStays(Entry entry, Line line) {
        return stays(entry, line, new Kept("306", Field.STATISTICAL_VALUE, Line::statisticalValue));
    }

    /** 307: the adjustment (box 45) stays. */
    static Stream<Problem> adjustmentStays(Entry entry, Line line) {
        return stays(entry, line, new Kept("307", Field.STATISTICAL_VALUE, Line::adjustment));
    }

    /** 308: what the charges are computed of stays: box 42, and the basis of each charge. */
    static Stream<Problem> valueBasisStays(Entry entry, Line line) {
        return stays(
                entry,
                line,
                new Kept("308", Field.STATISTICAL_VALUE, l -> List.of(l.otherValue(), bases(l))));
    }

    private static List<String> bases(Line line) {
        return line.charges().stream()
                .map(c -> c.code() + " " + c.basis().stripTrailingZeros().toPlainString())
                .sorted()
                .toList();
    }

    /** What a line must go on saying. */
    private record Kept(String number, Field field, Function<Line, Object> value)
            implements BiPredicate<Line, Line> {

        @Override
        public boolean test(Line before, Line after) {
            return Objects.equals(value.apply(before), value.apply(after));
        }
    }

    private static Stream<Problem> stays(Entry entry, Line line, Kept kept) {
        return original(entry).stream()
                .flatMap(o -> o.stands().lines().stream())
                .filter(before -> before.item() == line.item())
                .filter(before -> !kept.test(before, line))
                .limit(1)
                .flatMap(b -> Fault.at(kept.field().inLine(line.item()), kept.number()));
    }

    private static Stream<Problem> fits(Entry entry, Predicate<Original> rule, String number) {
        return original(entry).stream()
                .filter(rule.negate())
                .flatMap(o -> Fault.at(Field.RELATED_DECLARATION.inHeader(), number));
    }

    private static Optional<Original> original(Entry entry) {
        return entry.facts()
                .original()
                .filter(o -> isOfTheSameDeclarant(o, entry))
                .filter(
                        o ->
                                o.version().content().header().direction()
                                        == entry.header().direction());
    }

    private static boolean isOfTheSameDeclarant(Original original, Entry entry) {
        return entry.id()
                .filter(
                        id ->
                                id.key()
                                        .declarant()
                                        .equals(original.version().id().key().declarant()))
                .isPresent();
    }

    private static Category category(Original original) {
        return original.version().content().header().category();
    }
}
