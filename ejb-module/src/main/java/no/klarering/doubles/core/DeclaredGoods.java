package no.klarering.doubles.core;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.declaration.Direction;
import no.klarering.declaration.Header;
import no.klarering.declaration.Line;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.DeclarationId;

/**
 * What is compared of a declaration, written alike.
 *
 * @param goodsNumber of 15 digits only: letters are shared by many consignments
 * @param invoices number, blank, issuer; the number only when no issuer is named
 * @param goods sums by commodity code
 */
public record DeclaredGoods(
        DeclarationId id,
        Instant receivedAt,
        Direction direction,
        Optional<String> goodsNumber,
        String position,
        Set<Invoice> invoices,
        Set<String> containers,
        Map<String, Amounts> goods,
        Optional<String> trader,
        Optional<Header.InvoiceTotal> total,
        Optional<String> transport) {

    private static final Pattern GOODS_NUMBER = Pattern.compile("[0-9]{15}");

    /** More than these are not looked at: a declaration must not cost more than it weighs. */
    private static final int MOST_INVOICES = 20;

    private static final int MOST_CONTAINERS = 10;

    public DeclaredGoods {
        invoices = Set.copyOf(invoices);
        containers = Set.copyOf(containers);
        goods = Map.copyOf(goods);
    }

    /** An invoice, by whom; the issuer is empty when it is not known. */
    record Invoice(String number, String issuer) {}

    /** Kilograms and kroner of all lines of a commodity code. */
    record Amounts(BigDecimal net, long value, int packages) {

        Amounts plus(Amounts more) {
            return new Amounts(net.add(more.net), value + more.value, packages + more.packages);
        }
    }

    public static DeclaredGoods of(SubmitDeclaration declaration) {
        var header = declaration.header();
        return new DeclaredGoods(
                DeclarationId.of(declaration.declarationId()),
                declaration.receipt().receivedAt(),
                header.direction(),
                header.goodsNumber()
                        .map(Written::plain)
                        .filter(n -> GOODS_NUMBER.matcher(n).matches()),
                header.goodsPosition().map(Written::number).orElse(""),
                invoices(declaration),
                some(
                        declaration.lines().stream().flatMap(line -> line.containers().stream()),
                        MOST_CONTAINERS),
                goods(declaration),
                header.importer().or(header::exporter),
                header.invoiceTotal(),
                header.transport()
                        .flatMap(Header.Transport::identity)
                        .map(Written::plain)
                        .filter(t -> !t.isEmpty()));
    }

    private static Set<Invoice> invoices(SubmitDeclaration declaration) {
        var issuer = issuer(declaration.header());
        return declaration.lines().stream()
                .map(line -> line.invoice().number())
                .distinct()
                .map(Written::number)
                .filter(number -> !number.isEmpty())
                .distinct()
                .limit(MOST_INVOICES)
                .map(number -> new Invoice(number, issuer))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The seller abroad, or who sells to abroad. */
    private static String issuer(Header header) {
        return header.direction() == Direction.EXPORT
                ? header.exporter().orElse("")
                : header.seller().map(seller -> Written.name(seller.name())).orElse("");
    }

    private static Set<String> some(Stream<String> texts, int most) {
        return texts.map(Written::plain)
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(most)
                .collect(Collectors.toSet());
    }

    private static Map<String, Amounts> goods(SubmitDeclaration declaration) {
        var goods = new TreeMap<String, Amounts>();
        for (var line : declaration.lines()) {
            goods.merge(line.commodity(), amounts(line), Amounts::plus);
        }
        return goods;
    }

    private static Amounts amounts(Line line) {
        return new Amounts(
                line.net().orElse(BigDecimal.ZERO),
                line.statisticalValue().orElse(0L),
                line.packages().count());
    }

    Amounts sum() {
        return goods.values().stream().reduce(new Amounts(BigDecimal.ZERO, 0, 0), Amounts::plus);
    }
}
