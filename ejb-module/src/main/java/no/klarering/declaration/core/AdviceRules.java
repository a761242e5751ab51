package no.klarering.declaration.core;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.klarering.codes.CodeListName;
import no.klarering.declaration.Field;
import no.klarering.declaration.Header;
import no.klarering.declaration.Line;
import no.klarering.kernel.Problem;

/** What a declarant should know, though it is no reason to refuse. */
final class AdviceRules {

    private static final Pattern GOODS_NUMBER = Pattern.compile("[0-9]{15}|[PRDJEFT]");

    private AdviceRules() {}

    /** The exchange rate is the one that Customs published. */
    static Stream<Problem> exchangeRateIsThePublished(Entry entry) {
        var declared = entry.header().exchangeRate();
        var published = entry.facts().publishedRate();
        if (declared.isEmpty()
                || published.isEmpty()
                || declared.get().compareTo(published.get().perOne()) == 0) {
            return Fault.none();
        }
        return Fault.at(
                Field.EXCHANGE_RATE.inHeader(),
                "EXCHANGE_RATE_DEVIATES",
                Map.of(
                        "declared", declared.get().toPlainString(),
                        "expected", published.get().perOne().toPlainString()));
    }

    /** Freight in box 12 when the seller does not bear it, and only then. */
    static Stream<Problem> freightFitsTheTerms(Entry entry) {
        var freight = entry.header().freight().isPresent();
        var rule =
                entry.header()
                        .deliveryTerms()
                        .map(Header.DeliveryTerms::incoterm)
                        .flatMap(t -> entry.codes().find(CodeListName.INCOTERM, t))
                        .map(c -> c.attributes().getOrDefault("freight", "OPTIONAL"))
                        .orElse("OPTIONAL");
        if (rule.equals("REQUIRED") && !freight) {
            return Fault.at(Field.FREIGHT.inHeader(), "FREIGHT_MISSING");
        }
        return Fault.unless(
                !(rule.equals("FORBIDDEN") && freight),
                "FREIGHT_SUPERFLUOUS",
                Field.FREIGHT.inHeader());
    }

    /** The goods number has one of its forms. */
    static Stream<Problem> goodsNumberHasItsForm(Entry entry) {
        var odd = entry.header().goodsNumber().filter(n -> !GOODS_NUMBER.matcher(n).matches());
        return odd.stream()
                .flatMap(
                        n ->
                                Fault.at(
                                        Field.GOODS_NUMBER.inHeader(),
                                        "GOODS_NUMBER_FORM",
                                        Map.of("declared", n)));
    }

    /** The declaration date is not in the future. */
    static Stream<Problem> dateIsNotInTheFuture(Entry entry) {
        return Fault.unless(
                !entry.header().date().isAfter(entry.today()),
                "DATE_IN_FUTURE",
                Field.DECLARATION_DATE.inHeader());
    }

    /** The kind of packages is in the list. */
    static Stream<Problem> packagesAreOfAKnownKind(Entry entry, Line line) {
        return line.packages().kind().stream()
                .filter(k -> !entry.inForce(CodeListName.PACKAGE_KIND, k))
                .flatMap(
                        k ->
                                Fault.at(
                                        Field.PACKAGES.inLine(line.item()),
                                        "PACKAGE_KIND_UNKNOWN",
                                        Map.of("declared", k)));
    }
}
