package no.klarering.edi.cusdec;

import static no.klarering.edi.syntax.SegmentWriter.segment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.klarering.edi.syntax.OutgoingInterchange;
import no.klarering.edi.syntax.Pieces;
import no.klarering.edi.syntax.SegmentWriter;
import no.klarering.messaging.DifferenceDeclaration;
import no.klarering.messaging.DifferenceDeclaration.Goods;
import no.klarering.messaging.DifferenceDeclaration.Item;

/**
 * Writes a difference declaration as an interchange with one CUSDEC, version 1 release 902, in the
 * order of the message that it answers. Numbers have a sign in front when something became less.
 */
public final class DifferenceWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String LIST = "NO1";
    private static final String NOTHING_PAYABLE = " ";
    private static final int TEXT = 70;
    private static final int TEXTS = 5;

    private final DifferenceDeclaration difference;
    private final List<String> segments = new ArrayList<>();

    private DifferenceWriter(DifferenceDeclaration difference) {
        this.difference = difference;
    }

    /**
     * The bytes to send.
     *
     * @param controlReference UNB 0020, fourteen digits
     * @param messageReference UNH 0062
     */
    public static byte[] write(
            DifferenceDeclaration difference,
            String controlReference,
            String messageReference,
            Instant madeAt) {
        var identifier = List.of("CUSDEC", "1", "902", "UN", difference.export() ? "NEP" : "NEP-I");
        return new OutgoingInterchange(
                        difference.recipient().code(),
                        controlReference,
                        messageReference,
                        madeAt,
                        difference.test())
                .with(identifier, difference.declarationText(), segments(difference));
    }

    /** The segments between UNH and UNT, without terminators. */
    public static List<String> segments(DifferenceDeclaration difference) {
        return new DifferenceWriter(difference).all();
    }

    private List<String> all() {
        opening();
        parties();
        difference.head().reason().ifPresent(reason -> text("AHZ", Pieces.of(reason, TEXT, TEXTS)));
        add(segment("UNS").element("D"));
        items();
        add(segment("UNS").element("S"));
        summary();
        return List.copyOf(segments);
    }

    private void opening() {
        var head = difference.head();
        add(
                segment("BGM")
                        .element(difference.export() ? "830" : "929")
                        .element()
                        .element("137", DAY.format(head.date()), "102")
                        .element(head.function()));
        add(
                segment("CST")
                        .element()
                        .element(code(head.declarationType(), "104", "1"))
                        .element(code(head.transactionType(), "112", LIST)));
        head.parties()
                .creditAccount()
                .ifPresent(account -> add(segment("RFF").element("CO", account)));
        add(segment("RFF").element("AEI", head.original()));
    }

    private void parties() {
        var parties = difference.head().parties();
        party(difference.export() ? "EX" : "IM", parties.trader());
        party("DT", parties.declarant());
        party("AA", parties.payer().isEmpty() ? NOTHING_PAYABLE : parties.payer());
        party("EE", parties.unit());
    }

    private void party(String qualifier, String number) {
        add(segment("NAD").element(qualifier).element(number, "", LIST));
    }

    private void items() {
        var invoice = "";
        for (var item : difference.items()) {
            var opens = invoice(item.goods());
            if (!opens.equals(invoice)) {
                segments.add(opens);
                invoice = opens;
            }
            item(item);
        }
    }

    private static String invoice(Goods goods) {
        return segment("DMS")
                .element(goods.invoice())
                .element("137", goods.invoiceDate().map(DAY::format).orElse(""), "102")
                .element("380")
                .text();
    }

    private void item(Item item) {
        var goods = item.goods();
        add(
                segment("CST")
                        .element(Integer.toString(item.number()))
                        .element(goods.commodity(), "122", LIST)
                        .element(code(goods.procedure(), "117", "1"))
                        .element(code(goods.preference(), "116", LIST))
                        .element(code(goods.valuation(), "109", "1"))
                        .element(code(goods.reduction(), "110", LIST)));
        add(
                segment("PAC")
                        .element(Integer.toString(item.packages()))
                        .element()
                        .element(goods.packageKind().orElse("")));
        goods.origin().ifPresent(country -> add(segment("LOC").element("27", country)));
        goods.county().ifPresent(county -> add(segment("LOC").element("106", county)));
        amounts(item);
        add(segment("GDS").element("2"));
        text("AAA", goods.description());
    }

    private void amounts(Item item) {
        add(segment("MOA").element("14").element("123", Long.toString(item.value())));
        measure("G", "KGM", item.gross());
        measure("N", "KGM", item.net());
        item.supplementary().ifPresent(each -> measure("ZZ", each.unit(), each.amount()));
        for (var charge : item.charges()) {
            add(
                    segment("TAX")
                            .element("1")
                            .element("161", Long.toString(charge.amount()))
                            .element(charge.code(), "107", LIST)
                            .element(Integer.toString(charge.sequence()), "105", LIST)
                            .element(number(charge.basis()))
                            .element(number(charge.rate())));
        }
    }

    private void measure(String kind, String unit, BigDecimal amount) {
        add(segment("MEA").element("AAF").element(kind).element(unit, number(amount)));
    }

    private void summary() {
        amount("4", difference.total().kroner(), new String[0]);
        difference
                .totals()
                .forEach(
                        sum ->
                                amount(
                                        "3",
                                        sum.amount().kroner(),
                                        new String[] {sum.code(), "107", LIST}));
        var packages = difference.items().stream().mapToLong(Item::packages).sum();
        add(
                segment("CNT")
                        .element("5", Integer.toString(difference.items().size()))
                        .element("11", Long.toString(packages)));
    }

    private void amount(String function, long kroner, String[] charge) {
        add(segment("TAX").element(function).element("161", Long.toString(kroner)).element(charge));
    }

    private void text(String qualifier, List<String> texts) {
        add(segment("FTX").element(qualifier).skip(2).element(texts.toArray(String[]::new)));
    }

    private static String[] code(Optional<String> code, String list, String agency) {
        return code.map(c -> new String[] {c, list, agency}).orElse(new String[0]);
    }

    private static String number(BigDecimal number) {
        var plain = number.stripTrailingZeros().toPlainString();
        return plain.replace('.', ',');
    }

    private void add(SegmentWriter segment) {
        segments.add(segment.text());
    }
}
