package no.klarering.declaration.core;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.declaration.Field;
import no.klarering.declaration.Line;
import no.klarering.declaration.Totals;
import no.klarering.kernel.Problem;

/** Whether counts and sums of the declaration agree with its lines. */
final class TotalRules {

    private TotalRules() {}

    /** 8007: CNT 5 is the number of lines; only a recalculation may do without any. */
    static Stream<Problem> linesAreCounted(Entry entry) {
        if (entry.lines().isEmpty() && !entry.category().recalculates()) {
            return equal("8007", Field.LINE_COUNT, 0, 1);
        }
        return equal(
                "8007",
                Field.LINE_COUNT,
                entry.declaration().totals().lines(),
                entry.lines().size());
    }

    /** 8007: the lines are numbered from 1 without a gap, over all invoices. */
    static Stream<Problem> linesAreNumbered(Entry entry) {
        for (var i = 0; i < entry.lines().size(); i++) {
            var item = entry.lines().get(i).item();
            if (item != i + 1) {
                return Fault.at(
                        Field.LINE_COUNT.inSummary(),
                        "8007",
                        Map.of(
                                "declared", Integer.toString(item),
                                "expected", Integer.toString(i + 1)));
            }
        }
        return Fault.none();
    }

    /** 8008: CNT 11 is the number of packages on the lines. */
    static Stream<Problem> packagesAreCounted(Entry entry) {
        var packages = entry.lines().stream().mapToLong(l -> l.packages().count()).sum();
        return equal(
                "8008", Field.PACKAGE_COUNT, entry.declaration().totals().packages(), packages);
    }

    /** 8009: TAX+4 is the sum of all charges on the lines, or of all TAX+3 without lines. */
    static Stream<Problem> chargesAddUp(Entry entry) {
        var sum =
                entry.lines().isEmpty()
                        ? entry.declaration().totals().byCharge().stream()
                                .mapToLong(Totals.ByCharge::amount)
                                .sum()
                        : charges(entry).mapToLong(Line.Charge::amount).sum();
        var declared = entry.declaration().totals().charges();
        return declared == sum
                ? Fault.none()
                : Fault.at(
                        Field.CHARGES_TOTAL.inSummary(),
                        "8009",
                        Map.of(
                                "code", Fault.NOTHING,
                                "declared", Long.toString(declared),
                                "expected", Long.toString(sum)));
    }

    /** 8009: each TAX+3 is the sum of its code on the lines, and none is missing. */
    static Stream<Problem> eachChargeAddsUp(Entry entry) {
        if (entry.lines().isEmpty()) {
            return Fault.none();
        }
        var summed =
                charges(entry)
                        .collect(
                                Collectors.groupingBy(
                                        Line.Charge::code,
                                        TreeMap::new,
                                        Collectors.summingLong(Line.Charge::amount)));
        var declared =
                entry.declaration().totals().byCharge().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Totals.ByCharge::code,
                                        Collectors.summingLong(Totals.ByCharge::amount)));
        return Stream.concat(summed.keySet().stream(), declared.keySet().stream())
                .distinct()
                .filter(c -> !summed.getOrDefault(c, 0L).equals(declared.getOrDefault(c, 0L)))
                .sorted()
                .flatMap(
                        c ->
                                Fault.at(
                                        Field.CHARGE_TOTAL.inSummary(),
                                        "8009",
                                        Map.of(
                                                "code", c,
                                                "declared", declared.getOrDefault(c, 0L).toString(),
                                                "expected",
                                                        summed.getOrDefault(c, 0L).toString())));
    }

    private static Stream<Line.Charge> charges(Entry entry) {
        return entry.lines().stream().flatMap(l -> l.charges().stream());
    }

    private static Stream<Problem> equal(String code, Field field, long declared, long expected) {
        return declared == expected
                ? Fault.none()
                : Fault.at(
                        field.inSummary(),
                        code,
                        Map.of(
                                "declared", Long.toString(declared),
                                "expected", Long.toString(expected)));
    }
}
