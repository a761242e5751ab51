package no.klarering.declaration.core;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.codes.CodeListName;
import no.klarering.declaration.Field;
import no.klarering.declaration.Line;
import no.klarering.kernel.Problem;
import no.klarering.tariff.TariffGoods;

/** What one item line says of its goods. */
final class GoodsRules {

    /** Box 34b: goods of foreign origin. */
    private static final String FOREIGN_GOODS = "91";

    private static final String PROOF_OF_ORIGIN = "SER";

    private GoodsRules() {}

    /** 52: the commodity code is in the tariff. */
    static Stream<Problem> commodityIsInTheTariff(Entry entry, Line line) {
        return entry.goods(line).isPresent()
                ? Fault.none()
                : Fault.at(
                        Field.COMMODITY.inLine(line.item()),
                        "52",
                        Map.of("declared", line.commodity()));
    }

    /** 53: the commodity code is in force, and in season. */
    static Stream<Problem> commodityIsInForce(Entry entry, Line line) {
        return entry.goods(line).stream()
                .filter(g -> !inForce(g, entry))
                .flatMap(
                        g ->
                                Fault.at(
                                        Field.COMMODITY.inLine(line.item()),
                                        "53",
                                        Map.of(
                                                "declared", line.commodity(),
                                                "date", entry.lawDay().toString())));
    }

    private static boolean inForce(TariffGoods goods, Entry entry) {
        return goods.periods().stream().anyMatch(p -> p.contains(entry.lawDay()))
                && goods.season().map(s -> s.contains(entry.lawDay())).orElse(true);
    }

    /** 8017: a procedure of this direction, which box 1 announces by its digit. */
    static Stream<Problem> procedureFitsTheType(Entry entry, Line line) {
        var direction = entry.header().direction().name();
        var known =
                line.procedure()
                        .filter(p -> entry.inForce(CodeListName.PROCEDURE, p))
                        .flatMap(p -> entry.codes().find(CodeListName.PROCEDURE, p))
                        .filter(c -> direction.equals(c.attributes().get("direction")));
        var announced =
                entry.header()
                        .declarationType()
                        .filter(t -> t.length() == 3)
                        .map(t -> t.substring(2));
        var fits =
                known.isPresent()
                        && announced.map(d -> known.get().code().startsWith(d)).orElse(true);
        return Fault.unless(fits, "8017", Field.PROCEDURE.inLine(line.item()));
    }

    /** 9681: the country of origin is given and exists. */
    static Stream<Problem> originIsKnown(Entry entry, Line line) {
        var origin = line.origin().filter(c -> entry.inForce(CodeListName.COUNTRY, c));
        return Fault.unless(origin.isPresent(), "9681", Field.ORIGIN.inLine(line.item()));
    }

    /** 9681: exported goods of foreign origin name the country. */
    static Stream<Problem> foreignGoodsNameTheirOrigin(Entry entry, Line line) {
        var foreign = line.county().filter(FOREIGN_GOODS::equals).isPresent();
        return foreign ? originIsKnown(entry, line) : Fault.none();
    }

    /** 8028: exported goods name the county of origin. */
    static Stream<Problem> countyIsGiven(Entry entry, Line line) {
        return Fault.unless(line.county().isPresent(), "8028", Field.COUNTY.inLine(line.item()));
    }

    /** 8012: a preference and a tariff reduction exclude each other. */
    static Stream<Problem> preferenceExcludesReduction(Entry entry, Line line) {
        return Fault.unless(
                !line.claimsPreference() || line.reduction().isEmpty(),
                "8012",
                Field.PREFERENCE.inLine(line.item()));
    }

    /** 8013: who claims a preference names the proof of origin in box 44. */
    static Stream<Problem> preferenceHasProof(Entry entry, Line line) {
        return Fault.unless(
                !line.claimsPreference() || line.hasDocument(PROOF_OF_ORIGIN),
                "8013",
                Field.PREFERENCE.inLine(line.item()));
    }

    /** Advice: a proof of origin has no use without a preference. */
    static Stream<Problem> proofServesAPreference(Entry entry, Line line) {
        return Fault.unless(
                line.claimsPreference() || !line.hasDocument(PROOF_OF_ORIGIN),
                "ORIGIN_PROOF_WITHOUT_PREFERENCE",
                Field.DOCUMENT.inLine(line.item()));
    }

    /** 8023: export claims a preference that is in the list; import is checked with its rate. */
    static Stream<Problem> preferenceIsKnown(Entry entry, Line line) {
        return line.preference().stream()
                .filter(p -> !entry.inForce(CodeListName.PREFERENCE, p))
                .flatMap(
                        p ->
                                Fault.at(
                                        Field.PREFERENCE.inLine(line.item()),
                                        "8023",
                                        Map.of(
                                                "declared",
                                                p,
                                                "origin",
                                                line.origin().orElse(Fault.NOTHING))));
    }

    /** 8028: a preference letter, even if it is N. */
    static Stream<Problem> preferenceIsGiven(Entry entry, Line line) {
        return Fault.unless(
                line.preference().isPresent(), "8028", Field.PREFERENCE.inLine(line.item()));
    }

    /** 8028: a valuation method that is in the list. */
    static Stream<Problem> valuationIsKnown(Entry entry, Line line) {
        var known = line.valuation().filter(v -> entry.inForce(CodeListName.VALUATION_METHOD, v));
        return Fault.unless(known.isPresent(), "8028", Field.VALUATION.inLine(line.item()));
    }

    /** 8028: a tariff reduction, when one is claimed, is in the list. */
    static Stream<Problem> reductionIsKnown(Entry entry, Line line) {
        var unknown = line.reduction().filter(r -> !entry.inForce(CodeListName.REDUCTION, r));
        return Fault.unless(unknown.isEmpty(), "8028", Field.REDUCTION.inLine(line.item()));
    }

    /** 8028: the statistical value is always sent, 0 is allowed. */
    static Stream<Problem> valueIsGiven(Entry entry, Line line) {
        var given = line.statisticalValue().filter(v -> v >= 0);
        return Fault.unless(given.isPresent(), "8028", Field.STATISTICAL_VALUE.inLine(line.item()));
    }

    /** 8028: gross weight. */
    static Stream<Problem> grossWeightIsGiven(Entry entry, Line line) {
        return Fault.unless(
                line.gross().isPresent(), "8028", Field.GROSS_WEIGHT.inLine(line.item()));
    }

    /** 8028: net weight. */
    static Stream<Problem> netWeightIsGiven(Entry entry, Line line) {
        return Fault.unless(line.net().isPresent(), "8028", Field.NET_WEIGHT.inLine(line.item()));
    }

    /** 8014: net is not above gross. */
    static Stream<Problem> netIsNotAboveGross(Entry entry, Line line) {
        if (line.gross().isEmpty() || line.net().isEmpty()) {
            return Fault.none();
        }
        var gross = line.gross().get();
        var net = line.net().get();
        return net.compareTo(gross) <= 0
                ? Fault.none()
                : Fault.at(
                        Field.NET_WEIGHT.inLine(line.item()),
                        "8014",
                        Map.of("net", net.toPlainString(), "gross", gross.toPlainString()));
    }

    /** 8015: the supplementary quantity in the unit that the tariff asks for, or none. */
    static Stream<Problem> supplementaryQuantityIsAsTheTariffAsks(Entry entry, Line line) {
        var goods = entry.goods(line);
        if (goods.isEmpty()) {
            return Fault.none();
        }
        var asked = goods.get().supplementaryUnit();
        var given = line.supplementary().map(q -> Units.named(entry.codes(), q.unit()));
        return asked.equals(given)
                ? Fault.none()
                : Fault.at(
                        Field.SUPPLEMENTARY_QUANTITY.inLine(line.item()),
                        "8015",
                        Map.of(
                                "declared",
                                given.orElse(Fault.NOTHING),
                                "expected",
                                asked.orElse(Fault.NOTHING)));
    }

    /** 9468: every reference in box 44 says what it is. */
    static Stream<Problem> documentsHaveAType(Entry entry, Line line) {
        var blank = line.documents().stream().anyMatch(d -> d.type().isBlank());
        return Fault.unless(!blank, "9468", Field.DOCUMENT.inLine(line.item()));
    }

    static Optional<String> voecNumber(Line line) {
        return line.documents().stream()
                .filter(d -> d.type().equals("VEC"))
                .map(Line.Document::text)
                .findFirst();
    }
}
