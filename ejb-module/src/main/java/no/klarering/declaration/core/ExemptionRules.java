package no.klarering.declaration.core;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.klarering.declaration.Field;
import no.klarering.declaration.Line;
import no.klarering.kernel.Problem;
import no.klarering.party.Exemption;

/** Exemption letters ("fritaksdokument") that a line names in box 44. */
final class ExemptionRules {

    /** A letter that is in the register. */
    private static final String REGISTERED = "UND";

    private static final Set<String> LETTERS = Set.of(REGISTERED, "PRD");

    /** The tariff reduction that is given by letter, to one holder. */
    private static final String INDIVIDUAL = "S";

    private ExemptionRules() {}

    /** 56: the letter is registered, in force, and for this trader and these goods. */
    static Stream<Problem> letterIsValid(Entry entry, Line line) {
        return letters(line)
                .filter(number -> !isValid(number, entry, line))
                .flatMap(number -> fault(line, "56", number));
    }

    private static boolean isValid(String number, Entry entry, Line line) {
        return letter(number, entry)
                .filter(l -> l.period().contains(entry.today()))
                .filter(l -> entry.trader().filter(l.holder().digits()::equals).isPresent())
                .filter(l -> line.commodity().startsWith(l.commodityPrefix()))
                .isPresent();
    }

    /** 123: a letter for import is no letter for export. */
    static Stream<Problem> letterIsOfThisDirection(Entry entry, Line line) {
        var direction = entry.header().direction().name();
        return letters(line)
                .filter(
                        number ->
                                letter(number, entry)
                                        .filter(l -> !l.direction().equals(direction))
                                        .isPresent())
                .flatMap(number -> fault(line, "123", number));
    }

    /** 56: who claims the reduction that is given by letter names the letter. */
    static Stream<Problem> individualReductionNamesItsLetter(Entry entry, Line line) {
        var individual = line.reduction().filter(INDIVIDUAL::equals).isPresent();
        return individual && LETTERS.stream().noneMatch(line::hasDocument)
                ? fault(line, "56", Fault.NOTHING)
                : Fault.none();
    }

    private static Stream<String> letters(Line line) {
        return line.documents().stream()
                .filter(d -> d.type().equals(REGISTERED))
                .map(d -> d.text().strip());
    }

    private static Optional<Exemption> letter(String number, Entry entry) {
        return Optional.ofNullable(entry.facts().exemptions().get(number));
    }

    private static Stream<Problem> fault(Line line, String number, String declared) {
        return Fault.at(Field.DOCUMENT.inLine(line.item()), number, Map.of("declared", declared));
    }
}
