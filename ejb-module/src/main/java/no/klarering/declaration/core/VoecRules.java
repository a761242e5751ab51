package no.klarering.declaration.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.klarering.declaration.Field;
import no.klarering.declaration.Line;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Where;
import no.klarering.party.PersonNumber;
import no.klarering.tariff.ChargeRate;
import no.klarering.tariff.TariffGoods;

/**
 * Goods of the VOEC scheme in a declaration (box 44 {@code VEC}): their VAT was paid to the seller,
 * so they stand alone and go to a private person. All faults have number 8011.
 */
final class VoecRules {

    private static final String NUMBER = "8011";
    private static final String REFERENCE = "VEC";
    private static final String VAT = "MV";

    /** VAT rule 2 is the rate of food and drink. */
    private static final int RATE_OF_FOOD = 2;

    /** The research levy is on food too, which VAT tells already. */
    private static final Set<String> NO_EXCISE = Set.of(VAT, "FA");

    private static final Pattern SHAPE = Pattern.compile("20[0-9]{5}");
    private static final Set<String> PIECES = Set.of("NMB", "NPP");
    private static final BigDecimal LIMIT = BigDecimal.valueOf(3000);

    private VoecRules() {}

    private static boolean applies(Entry entry) {
        return entry.lines().stream().anyMatch(l -> l.hasDocument(REFERENCE));
    }

    /** Every line carries a VOEC number: nothing else may share the declaration. */
    static Stream<Problem> numberOnEveryLine(Entry entry) {
        return applies(entry)
                ? entry.lines().stream()
                        .flatMap(line -> unless(line.hasDocument(REFERENCE), document(line)))
                : Fault.none();
    }

    /** The number has seven digits, begins with 20, and its seller is registered. */
    static Stream<Problem> sellerIsRegistered(Entry entry, Line line) {
        return GoodsRules.voecNumber(line).stream()
                .filter(
                        n ->
                                !SHAPE.matcher(n).matches()
                                        || !entry.facts().voecSellers().contains(n))
                .flatMap(n -> Fault.at(document(line), NUMBER, Map.of("declared", n)));
    }

    /** The recipient is one private person. */
    static Stream<Problem> recipientIsAPerson(Entry entry) {
        var person = entry.header().importer().flatMap(PersonNumber::parse).isPresent();
        return unless(!applies(entry) || person, Field.IMPORTER.inHeader());
    }

    /** Nothing is due, so no payer is named. */
    static Stream<Problem> nobodyPays(Entry entry) {
        var alone =
                applies(entry) && entry.lines().stream().allMatch(l -> l.hasDocument(REFERENCE));
        var payer = entry.header().payer().map(String::strip).orElse("");
        return alone && !payer.isEmpty()
                ? Fault.at(Field.PAYER.inHeader(), NUMBER, Map.of("declared", payer))
                : Fault.none();
    }

    /** Food, restricted goods and goods under excise are none of the scheme. */
    static Stream<Problem> goodsAreOfTheScheme(Entry entry, Line line) {
        var outside = entry.goods(line).filter(g -> isOutside(g, entry.today())).isPresent();
        return line.hasDocument(REFERENCE) && outside
                ? Fault.at(
                        Field.COMMODITY.inLine(line.item()),
                        NUMBER,
                        Map.of("declared", line.commodity()))
                : Fault.none();
    }

    private static boolean isOutside(TariffGoods goods, LocalDate day) {
        return !goods.restrictions().isEmpty()
                || goods.charges().stream()
                        .filter(c -> c.period().contains(day))
                        .anyMatch(c -> isOfFood(c) || !NO_EXCISE.contains(c.charge()));
    }

    private static boolean isOfFood(ChargeRate charge) {
        return charge.charge().equals(VAT) && charge.sequence() == RATE_OF_FOOD;
    }

    /** The procedure is release for free circulation. */
    static Stream<Problem> procedureIsFreeCirculation(Entry entry, Line line) {
        var free = line.procedure().filter("4000"::equals).isPresent();
        return unless(!line.hasDocument(REFERENCE) || free, Field.PROCEDURE.inLine(line.item()));
    }

    /** No VAT is declared again. */
    static Stream<Problem> noVatIsDeclared(Entry entry, Line line) {
        var vat = line.charges().stream().anyMatch(c -> c.code().equals(VAT));
        return line.hasDocument(REFERENCE) && vat
                ? Fault.at(
                        Field.CHARGE.inLine(line.item()),
                        NUMBER,
                        Map.of("declared", VAT, "charge", VAT))
                : Fault.none();
    }

    /** Each piece is worth less than NOK 3,000. */
    static Stream<Problem> pieceIsBelowTheLimit(Entry entry, Line line) {
        var value = BigDecimal.valueOf(line.statisticalValue().orElse(0L));
        var each = value.divide(pieces(entry, line), 2, RoundingMode.HALF_UP);
        return line.hasDocument(REFERENCE) && each.compareTo(LIMIT) >= 0
                ? Fault.at(
                        Field.STATISTICAL_VALUE.inLine(line.item()),
                        NUMBER,
                        Map.of("declared", each.toPlainString(), "limit", LIMIT.toPlainString()))
                : Fault.none();
    }

    /** Says nothing of what was declared: it may be the number of a person. */
    private static Stream<Problem> unless(boolean met, Where where) {
        return met ? Fault.none() : Fault.at(where, NUMBER, Map.of("declared", Fault.NOTHING));
    }

    /** Pieces where they are counted in box 41, else packages. */
    private static BigDecimal pieces(Entry entry, Line line) {
        var packages = BigDecimal.valueOf(line.packages().count());
        return line.supplementary()
                .filter(q -> PIECES.contains(Units.named(entry.codes(), q.unit())))
                .map(Line.Quantity::amount)
                .orElse(packages)
                .max(BigDecimal.ONE);
    }

    private static Where document(Line line) {
        return Field.DOCUMENT.inLine(line.item());
    }
}
