package no.klarering.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.declaration.Category;
import no.klarering.declaration.Direction;
import no.klarering.declaration.Header;
import no.klarering.declaration.Line;
import no.klarering.declaration.Receipt;
import no.klarering.declaration.SegmentPositions;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.declaration.Totals;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Nodi;

/**
 * Declarations for tests. {@link #aDeclaration()} is right in everything: trousers from China, duty
 * 10.7 per cent, paid by monthly credit of an importer that is registered for VAT. Each method
 * gives another declaration that differs in what its name says; totals follow the lines unless they
 * are set.
 */
public final class DeclarationFixture {

    public static final Instant RECEIVED = Instant.parse("2024-06-03T07:15:07Z");
    public static final LocalDate DATE = LocalDate.of(2024, 6, 3);
    public static final String ID = "3130001092024060300010101";
    public static final String RECALCULATION = "3130001092024062000014001";
    public static final Instant LATER = Instant.parse("2024-06-20T09:00:00Z");
    public static final String REGISTERED_IMPORTER = "313001202";
    public static final String UNREGISTERED_IMPORTER = "313002306";
    public static final String PERSON = "15829050150";

    private final SubmitDeclaration declaration;
    private final boolean totalsFollow;

    private DeclarationFixture(SubmitDeclaration declaration, boolean totalsFollow) {
        this.declaration = declaration;
        this.totalsFollow = totalsFollow;
    }

    public static DeclarationFixture aDeclaration() {
        return new DeclarationFixture(
                new SubmitDeclaration(
                        SubmitDeclaration.CURRENT_VERSION,
                        new MessageKey("i-1", Nodi.of("NO045601"), "24060309150001", "000101"),
                        new Receipt(RECEIVED, false),
                        ID,
                        header(),
                        List.of(line()),
                        new Totals(0, List.of(), 1, 40),
                        SegmentPositions.UNKNOWN,
                        List.of()),
                true);
    }

    /**
     * The recalculation of {@link #aDeclaration()}: freight was left out, so the goods are worth
     * 58,000 kroner and owe 214 more. A refund is its mirror image.
     */
    public static DeclarationFixture aRecalculation(Category category) {
        return aDeclaration()
                .with("declarationId", RECALCULATION)
                .with("receipt", new Receipt(LATER, false))
                .header("category", category)
                .header("date", DATE.plusDays(17))
                .header("goodsNumber", Optional.empty())
                .header("goodsPosition", Optional.empty())
                .header("relatedDeclaration", Optional.of(ID))
                .header("reason", Optional.of("FREIGHT OMITTED IN ORIGINAL"))
                .header("freight", Optional.of(5400L))
                .worth(58_000, 6206);
    }

    /** The first line at another value, with the duty on it. */
    public DeclarationFixture worth(long kroner, long duty) {
        return line("statisticalValue", Optional.of(kroner))
                .withCharges(charge("TL", 1, duty, Long.toString(kroner), "10.7"));
    }

    /** Steel bolts to Sweden, nothing payable. */
    public static DeclarationFixture anExport() {
        return aDeclaration()
                .header("direction", Direction.EXPORT)
                .header("declarationType", Optional.of("EU1"))
                .header("creditAccount", Optional.empty())
                .header("goodsNumber", Optional.empty())
                .header("goodsPosition", Optional.empty())
                .header("dispatchCountry", Optional.empty())
                .header("destinationCountry", Optional.of("SE"))
                .header("exitOffice", Optional.of("0101"))
                .header("importer", Optional.empty())
                .header("exporter", Optional.of("313003418"))
                .header("payer", Optional.of(" "))
                .header(
                        "deliveryTerms",
                        Optional.of(new Header.DeliveryTerms("DAP", Optional.of("OREBRO"))))
                .header("freight", Optional.empty())
                .line("commodity", "73181500")
                .line("procedure", Optional.of("1000"))
                .line("preference", Optional.of("A"))
                .line("origin", Optional.empty())
                .line("county", Optional.of("31"))
                .line("supplementary", Optional.empty())
                .line("documents", List.of(new Line.Document("SER", "NO/AUT/1099")))
                .line("charges", List.of());
    }

    /** The withdrawal of {@link #aDeclaration()}. */
    public static DeclarationFixture aWithdrawal() {
        var empty = aDeclaration().declaration.header();
        var header =
                new Header(
                        Direction.IMPORT,
                        Category.WITHDRAWAL,
                        DATE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ID),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        empty.importer(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        empty.declarant(),
                        empty.declarantContact(),
                        Optional.empty(),
                        empty.unit(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("DECLARED TWICE BY MISTAKE"));
        return aDeclaration()
                .with("header", header)
                .with("lines", List.of())
                .with("declarationId", id(2));
    }

    /** Two pieces of private shopping under the VOEC scheme. */
    public static DeclarationFixture aVoecDeclaration() {
        return aDeclaration()
                .header("creditAccount", Optional.empty())
                .header("importer", Optional.of(PERSON))
                .header("payer", Optional.of(" "))
                .header("freight", Optional.empty())
                .header(
                        "deliveryTerms",
                        Optional.of(new Header.DeliveryTerms("DDP", Optional.empty())))
                .line("statisticalValue", Optional.of(1340L))
                .line("supplementary", Optional.of(new Line.Quantity("STK", BigDecimal.ONE)))
                .line("packages", new Line.Packages(1, Optional.of("CT")))
                .line("documents", List.of(new Line.Document("VEC", "2001234")))
                .line("charges", List.of());
    }

    public static String id(int version) {
        return ID.substring(0, 23) + "%02d".formatted(version);
    }

    public DeclarationFixture with(String component, Object value) {
        return new DeclarationFixture(
                Components.with(declaration, component, value),
                totalsFollow && !component.equals("totals"));
    }

    public DeclarationFixture header(String component, Object value) {
        return with("header", Components.with(declaration.header(), component, value));
    }

    /** The first line. */
    public DeclarationFixture line(String component, Object value) {
        return line(1, component, value);
    }

    public DeclarationFixture line(int item, String component, Object value) {
        var lines = new ArrayList<>(declaration.lines());
        lines.set(item - 1, Components.with(lines.get(item - 1), component, value));
        return with("lines", lines);
    }

    /** One more line, like the first. */
    public DeclarationFixture oneMoreLine() {
        var lines = new ArrayList<>(declaration.lines());
        lines.add(Components.with(lines.get(0), "item", lines.size() + 1));
        return with("lines", lines);
    }

    public DeclarationFixture version(int version, Category category) {
        return with("declarationId", id(version)).header("category", category);
    }

    public DeclarationFixture withCharges(Line.Charge... charges) {
        return line("charges", List.of(charges));
    }

    public DeclarationFixture withPreference(String letter, String origin) {
        return line("preference", Optional.of(letter))
                .line("origin", Optional.of(origin))
                .line("documents", List.of(new Line.Document("SER", "ORIGIN DECLARATION")));
    }

    public DeclarationFixture beforeArrival() {
        return header("goodsNumber", Optional.empty()).header("goodsPosition", Optional.empty());
    }

    public DeclarationFixture asTest() {
        return with("receipt", new Receipt(RECEIVED, true));
    }

    public DeclarationFixture at(Map<String, Integer> positions) {
        var written = new StringBuilder();
        positions.forEach((key, segment) -> SegmentPositions.write(key, segment, written));
        return with("positions", SegmentPositions.of(written.toString()));
    }

    public SubmitDeclaration submitted() {
        return totalsFollow ? Components.with(declaration, "totals", totals()) : declaration;
    }

    private Totals totals() {
        var lines = declaration.lines();
        var byCharge =
                lines.stream()
                        .flatMap(l -> l.charges().stream())
                        .map(c -> new Totals.ByCharge(c.code(), c.amount()))
                        .toList();
        return new Totals(
                byCharge.stream().mapToLong(Totals.ByCharge::amount).sum(),
                byCharge,
                lines.size(),
                lines.stream().mapToInt(l -> l.packages().count()).sum());
    }

    public static Line.Charge charge(
            String code, int sequence, long amount, String basis, String rate) {
        return new Line.Charge(code, sequence, amount, new BigDecimal(basis), new BigDecimal(rate));
    }

    private static Header header() {
        return new Header(
                Direction.IMPORT,
                Category.FU,
                DATE,
                Optional.of("IM4"),
                Optional.of("11"),
                Optional.of("04012345"),
                Optional.of("202402028155008"),
                Optional.of("1"),
                Optional.empty(),
                Optional.of("CN"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("A"),
                Optional.of(
                        new Header.Transport(
                                Optional.of("30"), Optional.of("ABC123"), Optional.of("SE"))),
                Optional.of(false),
                Optional.of(REGISTERED_IMPORTER),
                Optional.empty(),
                Optional.of(
                        new Header.ForeignParty(
                                "NINGBO GARMENT CO LTD", List.of("88 HARBOUR ROAD"))),
                Optional.empty(),
                Optional.of("313000109"),
                Optional.of("AHN"),
                Optional.of("M"),
                Optional.of("441002"),
                Optional.of(new Header.DeliveryTerms("FOB", Optional.of("NINGBO"))),
                Optional.of(new Header.InvoiceTotal(new BigDecimal("5000.00"), "USD")),
                Optional.of(3400L),
                Optional.of(new BigDecimal("10.52")),
                Optional.empty());
    }

    private static Line line() {
        return new Line(
                1,
                new Line.Invoice("NG-2024-118", Optional.of(LocalDate.of(2024, 5, 17))),
                "62046200",
                Optional.of("4000"),
                Optional.of("N"),
                Optional.of("1"),
                Optional.empty(),
                new Line.Packages(40, Optional.of("CT")),
                List.of("FJORD/1-40"),
                List.of(),
                List.of(),
                Optional.of("CN"),
                Optional.empty(),
                Optional.of(56_000L),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal("620")),
                Optional.of(new BigDecimal("560")),
                Optional.of(new Line.Quantity("STK", new BigDecimal("1200"))),
                List.of(charge("TL", 1, 5992, "56000", "10.7")),
                List.of(),
                List.of("WOMENS TROUSERS OF COTTON"));
    }
}
