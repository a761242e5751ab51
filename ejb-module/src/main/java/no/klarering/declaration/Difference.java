package no.klarering.declaration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one declaration says otherwise than the one before it: whole kroner, signed; more is
 * positive, less is negative.
 *
 * @param lines those that differ in anything, by item number; none when either was sent without
 *     lines
 * @param byCharge charge codes whose sums (TAX+3) differ
 */
public record Difference(List<LineChange> lines, Map<String, Long> byCharge) {

    public Difference {
        lines = List.copyOf(lines);
        byCharge = Map.copyOf(byCharge);
    }

    public static Difference between(SubmitDeclaration before, SubmitDeclaration after) {
        return new Difference(changes(before, after), charges(before, after));
    }

    /** Of all charges (TAX+4). */
    public long total() {
        return byCharge.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<LineChange> changes(SubmitDeclaration before, SubmitDeclaration after) {
        if (before.lines().isEmpty() || after.lines().isEmpty()) {
            return List.of();
        }
        var old = byItem(before);
        var now = byItem(after);
        var items = new TreeSet<>(old.keySet());
        items.addAll(now.keySet());
        return items.stream()
                .filter(item -> !Objects.equals(old.get(item), now.get(item)))
                .map(
                        item ->
                                new LineChange(
                                        Optional.ofNullable(old.get(item)),
                                        Optional.ofNullable(now.get(item))))
                .toList();
    }

    private static Map<Integer, Line> byItem(SubmitDeclaration declaration) {
        return declaration.lines().stream()
                .collect(Collectors.toMap(Line::item, line -> line, (first, second) -> first));
    }

    private static Map<String, Long> charges(SubmitDeclaration before, SubmitDeclaration after) {
        var sums = new TreeMap<String, Long>();
        before.totals().byCharge().forEach(c -> sums.merge(c.code(), -c.amount(), Long::sum));
        after.totals().byCharge().forEach(c -> sums.merge(c.code(), c.amount(), Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    /**
     * A line before and after; one that came anew has no before, one that was left out no after.
     */
    public record LineChange(Optional<Line> before, Optional<Line> after) {

        /** The line that says what the goods are: as it stands now, or as it was. */
        public Line line() {
            return after.or(() -> before).orElseThrow();
        }

        public long value() {
            return value(after) - value(before);
        }

        private static long value(Optional<Line> line) {
            return line.flatMap(Line::statisticalValue).orElse(0L);
        }

        public int packages() {
            return packages(after) - packages(before);
        }

        private static int packages(Optional<Line> line) {
            return line.map(l -> l.packages().count()).orElse(0);
        }

        public BigDecimal gross() {
            return number(after.flatMap(Line::gross)).subtract(number(before.flatMap(Line::gross)));
        }

        public BigDecimal net() {
            return number(after.flatMap(Line::net)).subtract(number(before.flatMap(Line::net)));
        }

        /** Of box 41, in the unit of {@link #line()}. */
        public BigDecimal supplementary() {
            return number(amount(after)).subtract(number(amount(before)));
        }

        private static Optional<BigDecimal> amount(Optional<Line> line) {
            return line.flatMap(Line::supplementary).map(Line.Quantity::amount);
        }

        private static BigDecimal number(Optional<BigDecimal> number) {
            return number.orElse(BigDecimal.ZERO);
        }

        /**
         * Amount and basis of each charge at each rate: a charge whose rate changed is there twice,
         * taken back at the old rate and charged at the new one.
         */
        public List<Line.Charge> charges() {
            var sums = new LinkedHashMap<List<Object>, Line.Charge>();
            before.ifPresent(line -> line.charges().forEach(c -> add(c, -1, sums)));
            after.ifPresent(line -> line.charges().forEach(c -> add(c, 1, sums)));
            sums.values().removeIf(c -> c.amount() == 0 && c.basis().signum() == 0);
            return new ArrayList<>(sums.values());
        }

        private static void add(Line.Charge charge, int sign, Map<List<Object>, Line.Charge> sums) {
            var signed =
                    new Line.Charge(
                            charge.code(),
                            charge.sequence(),
                            sign * charge.amount(),
                            charge.basis().multiply(BigDecimal.valueOf(sign)),
                            charge.rate());
            var key =
                    List.<Object>of(
                            charge.code(), charge.sequence(), charge.rate().stripTrailingZeros());
            sums.merge(key, signed, LineChange::sum);
        }

        private static Line.Charge sum(Line.Charge one, Line.Charge other) {
            return new Line.Charge(
                    one.code(),
                    one.sequence(),
                    one.amount() + other.amount(),
                    one.basis().add(other.basis()),
                    other.rate());
        }
    }
}
