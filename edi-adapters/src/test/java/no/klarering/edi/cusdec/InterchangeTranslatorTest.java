package no.klarering.edi.cusdec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.klarering.declaration.Category;
import no.klarering.declaration.Direction;
import no.klarering.declaration.Field;
import no.klarering.declaration.Header.DeliveryTerms;
import no.klarering.declaration.Header.ForeignParty;
import no.klarering.declaration.Header.InvoiceTotal;
import no.klarering.declaration.Header.Transport;
import no.klarering.declaration.Line.Charge;
import no.klarering.declaration.Line.Document;
import no.klarering.declaration.Line.Invoice;
import no.klarering.declaration.Line.Packages;
import no.klarering.declaration.Line.Quantity;
import no.klarering.declaration.SegmentPositions;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.declaration.Totals;
import no.klarering.edi.Examples;
import no.klarering.edi.syntax.InterchangeReader;
import no.klarering.edi.syntax.InterchangeReading;
import no.klarering.edi.syntax.Limits;
import no.klarering.edi.syntax.Profiles;
import no.klarering.edi.syntax.Readings;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Nodi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.smooks.api.SmooksException;

class InterchangeTranslatorTest {
    private static final Instant RECEIVED = Instant.parse("2024-06-03T07:15:07Z");
    private static InterchangeTranslator translator;

    @BeforeAll
    static void build() {
        var reader = new InterchangeReader(Profiles.inbound(), Readings.SANDBOX, Limits.USUAL);
        translator = new InterchangeTranslator(reader, 4);
    }

    @AfterAll
    static void close() {
        translator.close();
    }

    @Test
    void bindsTheHeaderOfAnImport() {
        var order = order("6-01");

        assertThat(order.key())
                .isEqualTo(new MessageKey("i-1", Nodi.of("NO045601"), "24060309150001", "000101"));
        assertThat(order.receipt().receivedAt()).isEqualTo(RECEIVED);
        assertThat(order.receipt().test()).isFalse();
        assertThat(order.declarationId()).isEqualTo("3130001092024060300010101");
        var header = order.header();
        assertThat(header.direction()).isEqualTo(Direction.IMPORT);
        assertThat(header.category()).isEqualTo(Category.FU);
        assertThat(header.date()).isEqualTo(LocalDate.of(2024, 6, 3));
        assertThat(header.declarationType()).contains("IM4");
        assertThat(header.transactionType()).contains("11");
        assertThat(header.creditAccount()).contains("04012345");
        assertThat(header.goodsNumber()).contains("202402028155008");
        assertThat(header.goodsPosition()).contains("1");
        assertThat(header.relatedDeclaration()).isEmpty();
        assertThat(header.dispatchCountry()).contains("CN");
        assertThat(header.destinationCountry()).isEmpty();
        assertThat(header.exitOffice()).isEmpty();
        assertThat(header.goodsLocation()).contains("A");
        assertThat(header.transport())
                .contains(
                        new Transport(Optional.of("30"), Optional.of("ABC123"), Optional.of("SE")));
        assertThat(header.containerised()).contains(false);
        assertThat(header.importer()).contains("313001202");
        assertThat(header.exporter()).isEmpty();
        assertThat(header.seller())
                .contains(
                        new ForeignParty(
                                "NINGBO GARMENT CO LTD",
                                List.of("88 HARBOUR ROAD", "315000 NINGBO CN")));
        assertThat(header.consignee()).isEmpty();
        assertThat(header.declarant()).contains("313000109");
        assertThat(header.declarantContact()).contains("AHN");
        assertThat(header.payer()).contains("M");
        assertThat(header.unit()).contains("441002");
        assertThat(header.deliveryTerms())
                .contains(new DeliveryTerms("FOB", Optional.of("NINGBO")));
        assertThat(header.invoiceTotal())
                .contains(new InvoiceTotal(new BigDecimal("5000.00"), "USD"));
        assertThat(header.freight()).contains(3400L);
        assertThat(header.exchangeRate()).contains(new BigDecimal("10.52"));
        assertThat(header.reason()).isEmpty();
    }

    @Test
    void bindsTheLineAndTheTotalsOfAnImport() {
        var order = order("6-01");

        assertThat(order.lines()).hasSize(1);
        var line = order.lines().get(0);
        assertThat(line.item()).isEqualTo(1);
        assertThat(line.invoice())
                .isEqualTo(new Invoice("NG-2024-118", Optional.of(LocalDate.of(2024, 5, 17))));
        assertThat(line.commodity()).isEqualTo("62046200");
        assertThat(line.procedure()).contains("4000");
        assertThat(line.preference()).contains("N");
        assertThat(line.valuation()).contains("1");
        assertThat(line.reduction()).isEmpty();
        assertThat(line.packages()).isEqualTo(new Packages(40, Optional.of("CT")));
        assertThat(line.marks()).containsExactly("FJORD/1-40");
        assertThat(line.chassis()).isEmpty();
        assertThat(line.containers()).isEmpty();
        assertThat(line.origin()).contains("CN");
        assertThat(line.county()).isEmpty();
        assertThat(line.statisticalValue()).contains(56_000L);
        assertThat(line.adjustment()).isEmpty();
        assertThat(line.gross()).contains(new BigDecimal("620"));
        assertThat(line.net()).contains(new BigDecimal("560"));
        assertThat(line.supplementary()).contains(new Quantity("STK", new BigDecimal("1200")));
        assertThat(line.charges())
                .containsExactly(
                        new Charge("TL", 1, 5992, new BigDecimal("56000"), new BigDecimal("10.7")));
        assertThat(line.documents()).isEmpty();
        assertThat(line.description()).containsExactly("WOMENS TROUSERS OF COTTON");
        assertThat(order.totals())
                .isEqualTo(new Totals(5992, List.of(new Totals.ByCharge("TL", 5992)), 1, 40));
    }

    @Test
    void bindsEveryLineWithItsDocumentsAndContainers() {
        var order = order("6-04");

        assertThat(order.lines())
                .extracting(line -> line.commodity())
                .containsExactly("84137000", "62034200", "39269099");
        assertThat(order.lines().get(0).containers()).containsExactly("NSTU1234560");
        assertThat(order.lines().get(0).documents())
                .containsExactly(
                        new Document("SER", "DE/4711/EXP/0042"),
                        new Document("TXT", "SEE INVOICE LIST"));
        assertThat(order.lines().get(1).description())
                .containsExactly("MENS WORKWEAR TROUSERS, COTTON");
        assertThat(order.lines().get(1).charges()).hasSize(2);
        assertThat(order.lines().get(2).supplementary()).isEmpty();
        assertThat(order.header().containerised()).contains(true);
    }

    @Test
    void bindsAnExportWithItsOwnFields() {
        var order = order("6-07");

        assertThat(order.header().direction()).isEqualTo(Direction.EXPORT);
        assertThat(order.header().destinationCountry()).contains("SE");
        assertThat(order.header().exitOffice()).contains("0101");
        assertThat(order.header().exporter()).contains("313003418");
        assertThat(order.header().consignee())
                .map(ForeignParty::name)
                .contains("SVEALAND MEKANISKA AB");
        assertThat(order.header().payer()).contains(" ");
        assertThat(order.header().freight()).isEmpty();
        assertThat(order.lines().get(0).county()).contains("31");
        assertThat(order.lines().get(0).charges()).isEmpty();
    }

    @Test
    void bindsAWithdrawal() {
        var order = order("6-10");

        assertThat(order.header().category()).isEqualTo(Category.WITHDRAWAL);
        assertThat(order.header().relatedDeclaration()).contains("3130001092024060300010101");
        assertThat(order.header().reason()).contains("DECLARED TWICE BY MISTAKE");
        assertThat(order.header().declarationType()).isEmpty();
        assertThat(order.lines()).isEmpty();
        assertThat(order.totals().lines()).isZero();
    }

    @Test
    void remembersTheSegmentOfEachField() {
        var positions = order("6-04").positions().index();

        assertThat(positions.locate(Field.TRANSPORT_NATIONALITY.inHeader()).segment()).isEqualTo(8);
        assertThat(positions.locate(Field.ITEM.inLine(2)).segment()).isEqualTo(36);
        assertThat(positions.locate(Field.ORIGIN.inLine(2)).segment()).isEqualTo(40);
        assertThat(positions.positions())
                .containsEntry(SegmentPositions.key(2, Field.CHARGE, "MV"), 46);
        assertThat(positions.locate(Field.LINE_COUNT.inSummary()).segment()).isEqualTo(68);
        assertThat(positions.locate(Field.SUPPLEMENTARY_QUANTITY.inLine(3)).segment())
                .isEqualTo(positions.locate(Field.ITEM.inLine(3)).segment());
    }

    @Test
    void refusesABadMessageAndTakesItsNeighbours() {
        var bad = message("6-12");
        var interchange = Examples.text("6-01").replace("UNZ+1", bad + message("6-04") + "UNZ+3");

        var messages = new ArrayList<TranslatedMessage>();
        var reading = translate(interchange, messages::add);

        assertThat(((InterchangeReading.Read) reading).refused()).isFalse();
        assertThat(messages)
                .extracting(message -> message.order().isPresent())
                .containsExactly(true, false, true);
        assertThat(messages.get(1).verdict().faults()).hasSize(2);
    }

    @Test
    void saysThatGarbageIsUnreadable() {
        var messages = new ArrayList<TranslatedMessage>();

        var reading = translate("<xml>no</xml>", messages::add);

        assertThat(reading)
                .isEqualTo(
                        new InterchangeReading.Unreadable(
                                InterchangeReading.Unreadable.Cause.NO_UNB));
        assertThat(messages).isEmpty();
    }

    @Test
    void letsAFailureOfTheCallerThrough() {
        var failure = new IllegalStateException("the queue is away");

        assertThatThrownBy(
                        () ->
                                translate(
                                        Examples.text("6-01"),
                                        message -> {
                                            throw failure;
                                        }))
                .isInstanceOf(SmooksException.class)
                .hasRootCause(failure);
    }

    @Test
    void translatesInManyThreadsWithoutMixingThemUp() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        var tasks =
                IntStream.range(0, 400)
                        .<Callable<String>>mapToObj(
                                i -> () -> translatedItem(i % 2 == 0 ? "6-01" : "6-04"))
                        .collect(Collectors.toList());

        var results = new ArrayList<String>();
        for (var result : threads.invokeAll(tasks)) {
            results.add(result.get());
        }
        threads.shutdown();

        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i)).isEqualTo(i % 2 == 0 ? "000101/1" : "000102/3");
        }
    }

    private static String translatedItem(String example) {
        var order = order(example);
        return order.key().messageReference() + "/" + order.lines().size();
    }

    private static SubmitDeclaration order(String example) {
        var messages = new ArrayList<TranslatedMessage>();
        translate(Examples.text(example), messages::add);
        return messages.get(0).order().orElseThrow();
    }

    private static InterchangeReading translate(String interchange, TranslationSink sink) {
        var in = new ByteArrayInputStream(interchange.getBytes(StandardCharsets.ISO_8859_1));
        return translator.translate(in, "i-1", RECEIVED, sink);
    }

    private static String message(String example) {
        var text = Examples.text(example);
        return text.substring(text.indexOf("UNH"), text.indexOf("UNZ"));
    }
}
