package no.klarering.declaration.core;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.klarering.codes.Code;
import no.klarering.codes.CodeListName;
import no.klarering.declaration.Field;
import no.klarering.declaration.Line;
import no.klarering.kernel.Problem;

/** What one line declares in box 47, before anything is computed. */
final class ChargeRules {

    private static final String VAT = "MV";

    /** Box 1 digits of import on which VAT may be assessed: the goods may be used in Norway. */
    private static final Set<String> TYPES_WITH_VAT = Set.of("4", "5", "6");

    /** Temporary import: as declared it stands, so it must agree with itself. */
    private static final String TEMPORARY = "5";

    private ChargeRules() {}

    /** 54, 55: every charge on a line is in the list of charges, and in force. */
    static Stream<Problem> chargesAreKnown(Entry entry, Line line) {
        return line.charges().stream()
                .map(Line.Charge::code)
                .distinct()
                .filter(c -> !entry.inForce(CodeListName.CHARGE, c))
                .flatMap(
                        c ->
                                fault(
                                        line,
                                        entry.codes().knows(CodeListName.CHARGE, c) ? "55" : "54",
                                        Map.of("charge", c)));
    }

    /** 54: the charge has a rule of the number that is declared. */
    static Stream<Problem> chargeRulesAreKnown(Entry entry, Line line) {
        return line.charges().stream()
                .filter(
                        c ->
                                entry.codes()
                                        .find(CodeListName.CHARGE, c.code())
                                        .filter(code -> !hasRule(code, c.sequence()))
                                        .isPresent())
                .limit(1)
                .flatMap(c -> fault(line, "54", Map.of("charge", c.code() + " " + c.sequence())));
    }

    private static boolean hasRule(Code charge, int sequence) {
        var numbers = charge.attributes().getOrDefault("sequences", "");
        return numbers.isEmpty()
                || Arrays.asList(numbers.split(" ")).contains(Integer.toString(sequence));
    }

    /** 9156: no VAT basis where no VAT is due, in a customs warehouse or abroad. */
    static Stream<Problem> vatBasisIsGivenWhereVatIsDue(Entry entry, Line line) {
        var due = entry.isImport() && TYPES_WITH_VAT.contains(type(entry));
        var given = vat(line).anyMatch(c -> basis(c).signum() > 0);
        return due || type(entry).isEmpty() || !given
                ? Fault.none()
                : fault(line, "9156", Map.of("charge", VAT));
    }

    /** 9412: on temporary import the VAT basis is box 46 and the other charges of the line. */
    static Stream<Problem> vatBasisAddsUp(Entry entry, Line line) {
        if (!entry.isImport() || !type(entry).equals(TEMPORARY)) {
            return Fault.none();
        }
        var expected = BigDecimal.valueOf(line.statisticalValue().orElse(0L) + others(line));
        return vat(line)
                .filter(c -> basis(c).compareTo(expected) != 0)
                .limit(1)
                .flatMap(
                        c ->
                                fault(
                                        line,
                                        "9412",
                                        Map.of(
                                                "charge", VAT,
                                                "declared", basis(c).toPlainString(),
                                                "expected", expected.toPlainString())));
    }

    private static long others(Line line) {
        return line.charges().stream()
                .filter(c -> !c.code().equals(VAT))
                .mapToLong(Line.Charge::amount)
                .sum();
    }

    private static Stream<Line.Charge> vat(Line line) {
        return line.charges().stream().filter(c -> c.code().equals(VAT));
    }

    private static BigDecimal basis(Line.Charge charge) {
        return charge.basis() == null ? BigDecimal.ZERO : charge.basis();
    }

    /** The digit of box 1 ("ekspedisjonstype"); empty when there is none. */
    private static String type(Entry entry) {
        return entry.header()
                .declarationType()
                .filter(t -> t.length() == 3)
                .map(t -> t.substring(2))
                .orElse("");
    }

    private static Stream<Problem> fault(Line line, String number, Map<String, String> values) {
        return Fault.at(Field.CHARGE.inLine(line.item()), number, values);
    }
}
