package no.klarering.declaration;

import static no.klarering.testing.DeclarationFixture.DATE;
import static no.klarering.testing.DeclarationFixture.ID;
import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static no.klarering.testing.DeclarationFixture.aRecalculation;
import static no.klarering.testing.DeclarationFixture.aVoecDeclaration;
import static no.klarering.testing.DeclarationFixture.aWithdrawal;
import static no.klarering.testing.DeclarationFixture.anExport;
import static no.klarering.testing.DeclarationFixture.charge;
import static no.klarering.testing.FactsFixture.latest;
import static no.klarering.testing.FactsFixture.someFacts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.Problem;
import no.klarering.kernel.ValidityPeriod;
import no.klarering.party.Exemption;
import no.klarering.testing.Components;
import no.klarering.testing.DeclarationFixture;
import no.klarering.testing.FactsFixture;
import no.klarering.testing.LawFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntryControlTest {

    private static final Optional<?> NONE = Optional.empty();

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "header",
        "parties",
        "transport",
        "goods",
        "charges",
        "totals",
        "export",
        "voec"
    })
    void findsWhatTheDeclarationHas(String demand, DeclarationFixture declaration, String faults) {
        var facts = someFacts().entry();

        var findings = EntryControl.check(declaration.submitted(), facts);

        assertThat(faults(findings.problems())).isEqualTo(faults);
    }

    static Stream<Arguments> header() {
        return Stream.of(
                arguments("all is right", aDeclaration(), ""),
                arguments("90 days old", dated(DATE.minusDays(90)), ""),
                arguments("91 days old", dated(DATE.minusDays(91)), "0:17"),
                arguments("365 days old", dated(DATE.minusDays(365)), "0:17"),
                arguments("366 days old", dated(DATE.minusDays(366)), "0:18"),
                arguments("five days ahead", dated(DATE.plusDays(5)), ""),
                arguments("no type", header("declarationType", NONE), "0:8017"),
                arguments("EU4", header("declarationType", Optional.of("EU4")), ""),
                arguments("EX4", header("declarationType", Optional.of("EX4")), "0:8017"),
                arguments("IM5", header("declarationType", Optional.of("IM5")), "1:8017"),
                arguments("no transaction type", header("transactionType", NONE), "0:8016"),
                arguments("transaction 99", header("transactionType", Optional.of("99")), "0:8016"),
                arguments("no location", header("goodsLocation", NONE), "0:9785"),
                arguments("location X", header("goodsLocation", Optional.of("X")), "0:9785"),
                arguments("no terms", header("deliveryTerms", NONE), "0:8024"),
                arguments("terms XXX", header("deliveryTerms", terms("XXX")), "0:8024"),
                arguments("no invoice total", header("invoiceTotal", NONE), "0:8025"),
                arguments("currency XXX", header("invoiceTotal", total("XXX")), "0:8025"),
                arguments("no rate", header("exchangeRate", NONE), "0:8026"),
                arguments("rate 0", header("exchangeRate", Optional.of(BigDecimal.ZERO)), "0:8026"),
                arguments("no payer", header("payer", NONE), "0:117"),
                arguments("blank payer", header("payer", Optional.of(" ")), "0:117"),
                arguments("payer X", header("payer", Optional.of("X")), "0:117"),
                arguments("no payer needed", header("payer", NONE).withCharges(), ""));
    }

    static Stream<Arguments> parties() {
        return Stream.of(
                arguments("no declarant", header("declarant", NONE), "0:8004"),
                arguments("other", header("declarant", Optional.of("312688409")), "0:8004"),
                arguments("blanks", header("declarant", Optional.of("313 000 109")), ""),
                arguments("no unit", header("unit", NONE), "0:8005"),
                arguments("unknown unit", header("unit", Optional.of("999999")), "0:8005"),
                arguments("unit of others", header("unit", Optional.of("372002")), "0:8005"),
                arguments("own unit", header("unit", Optional.of("371002")), ""),
                arguments("no importer", header("importer", NONE), "0:8006"),
                arguments("check digit", header("importer", Optional.of("313001203")), "0:8006"),
                arguments("a person", header("importer", Optional.of("15829050150")), ""),
                arguments("no person", header("importer", Optional.of("15829050151")), "0:8006"));
    }

    static Stream<Arguments> transport() {
        return Stream.of(
                arguments("no dispatch", header("dispatchCountry", NONE), "0:9430"),
                arguments("from XX", header("dispatchCountry", Optional.of("XX")), "0:295"),
                arguments("from YU", header("dispatchCountry", Optional.of("YU")), "0:295"),
                arguments("from Norway", header("dispatchCountry", Optional.of("NO")), "0:9548"),
                arguments("from Svalbard", header("dispatchCountry", Optional.of("SJ")), "0:9548"),
                arguments("to XX", header("destinationCountry", Optional.of("XX")), "0:295"),
                arguments("no transport", header("transport", NONE), "0:295 0:8027"),
                arguments("expired nationality", header("transport", by("30", "YU")), "0:295"),
                arguments("unknown mode", header("transport", by("31", "SE")), "0:8027"),
                arguments("container unsaid", header("containerised", NONE), "0:8027"),
                arguments("container denied", contained(false, "NSTU1234560"), "1:9540"),
                arguments(
                        "container missing", header("containerised", Optional.of(true)), "1:9541"),
                arguments("container", contained(true, "NSTU1234560"), ""),
                arguments("with blanks and hyphen", contained(true, "NSTU 123456-0"), ""),
                arguments("fourth letter J", contained(true, "NSTJ1234560"), ""),
                arguments("fourth letter Z", contained(true, "NSTZ1234560"), ""),
                arguments("fourth letter X", contained(true, "NSTX1234560"), "1:9542"),
                arguments("six digits", contained(true, "NSTU123456"), "1:9542"),
                arguments("eight digits", contained(true, "NSTU12345601"), "1:9542"));
    }

    static Stream<Arguments> goods() {
        return Stream.of(
                arguments("unknown code", plain("99999999"), "1:52"),
                arguments("seven digits", plain("6204620"), "1:52"),
                arguments("expired code", plain("84710000"), "1:53"),
                arguments("in season", plain("07020023"), ""),
                arguments("no procedure", line("procedure", NONE), "1:8017"),
                arguments("export procedure", line("procedure", Optional.of("1000")), "1:8017"),
                arguments("unknown procedure", line("procedure", Optional.of("4999")), "1:8017"),
                arguments("no origin", line("origin", NONE), "1:9681"),
                arguments("unknown origin", line("origin", Optional.of("XX")), "1:9681"),
                arguments("expired origin", line("origin", Optional.of("YU")), "1:9681"),
                arguments("no preference letter", line("preference", NONE), "1:8028"),
                arguments(
                        "preference without proof",
                        aDeclaration().withPreference("A", "PT").line("documents", List.of()),
                        "1:8013"),
                arguments("preference", aDeclaration().withPreference("A", "PT"), ""),
                arguments(
                        "preference and reduction",
                        aDeclaration()
                                .withPreference("A", "PT")
                                .line("reduction", Optional.of("E")),
                        "1:8012"),
                arguments("reduction", line("reduction", Optional.of("E")), ""),
                arguments("unknown reduction", line("reduction", Optional.of("X")), "1:8028"),
                arguments("no valuation", line("valuation", NONE), "1:8028"),
                arguments("valuation 7", line("valuation", Optional.of("7")), "1:8028"),
                arguments("no value", line("statisticalValue", NONE), "1:8028"),
                arguments("value 0", line("statisticalValue", Optional.of(0L)), ""),
                arguments("value below 0", line("statisticalValue", Optional.of(-1L)), "1:8028"),
                arguments("no gross", line("gross", NONE), "1:8028"),
                arguments("no net", line("net", NONE), "1:8028"),
                arguments("net as gross", net("620.000"), ""),
                arguments("net above gross", net("620.001"), "1:8014"),
                arguments("no quantity", line("supplementary", NONE), "1:8015"),
                arguments("UN unit", line("supplementary", quantity("NMB")), ""),
                arguments("wrong unit", line("supplementary", quantity("MTQ")), "1:8015"),
                arguments("unknown unit", line("supplementary", quantity("XXX")), "1:8015"),
                arguments(
                        "needless quantity",
                        plain("61091000").line("supplementary", quantity("STK")),
                        "1:8015"),
                arguments(
                        "blank document type",
                        line("documents", List.of(new Line.Document(" ", "X"))),
                        "1:9468"),
                arguments("unknown charge", aDeclaration().withCharges(tax("XX")), "1:54"),
                arguments("expired charge", aDeclaration().withCharges(tax("BM")), "1:55"));
    }

    static Stream<Arguments> charges() {
        return Stream.of(
                arguments("VAT by rule 2", vat(2, "61992"), ""),
                arguments("VAT by a rule that is not there", vat(3, "61992"), "1:54"),
                arguments("charge without rules", aDeclaration().withCharges(tax("TL")), ""),
                arguments("VAT in temporary import", temporary("61992"), ""),
                arguments("VAT on less in temporary import", temporary("61991"), "1:9412"),
                arguments("VAT on more in temporary import", temporary("61993"), "1:9412"),
                arguments("VAT in free circulation", vat(1, "56000"), ""),
                arguments("VAT in a re-import", of("IM6", "6021", vat(1, "1")), ""),
                arguments("VAT in a warehouse", of("IM7", "7100", vat(1, "61992")), "1:9156"),
                arguments("VAT of nothing there", of("IM7", "7100", vat(1, "0")), ""),
                arguments(
                        "duty in a warehouse",
                        of("IM7", "7100", aDeclaration().withCharges(tax("TL"))),
                        ""),
                arguments(
                        "VAT on export",
                        anExport()
                                .header("payer", Optional.of("K"))
                                .withCharges(charge("MV", 1, 25, "100", "25")),
                        "1:9156"));
    }

    private static DeclarationFixture vat(int rule, String basis) {
        return aDeclaration()
                .withCharges(
                        charge("TL", 1, 5992, "56000", "10.7"),
                        charge("MV", rule, 15_498, basis, "25"));
    }

    private static DeclarationFixture temporary(String basis) {
        return of("IM5", "5300", vat(1, basis));
    }

    private static DeclarationFixture of(
            String type, String procedure, DeclarationFixture declaration) {
        return declaration
                .header("declarationType", Optional.of(type))
                .line("procedure", Optional.of(procedure));
    }

    static Stream<Arguments> totals() {
        return Stream.of(
                arguments("one line too many", totals(5992, 5992, 2, 40), "9999:8007"),
                arguments("one package too few", totals(5992, 5992, 1, 39), "9999:8008"),
                arguments("wrong grand total", totals(5991, 5992, 1, 40), "9999:8009"),
                arguments("wrong total of a code", totals(5992, 5991, 1, 40), "9999:8009"),
                arguments(
                        "total of a code missing",
                        aDeclaration().with("totals", new Totals(5992, List.of(), 1, 40)),
                        "9999:8009"),
                arguments(
                        "total of a code that no line has",
                        aDeclaration()
                                .with(
                                        "totals",
                                        new Totals(
                                                5992,
                                                List.of(sum("TL", 5992), sum("MV", 1)),
                                                1,
                                                40)),
                        "9999:8009"),
                arguments("item numbers with a gap", line("item", 2), "9999:8007"),
                arguments("two lines", aDeclaration().oneMoreLine(), ""));
    }

    static Stream<Arguments> export() {
        return Stream.of(
                arguments("export", anExport(), ""),
                arguments("no exit office", anExport().header("exitOffice", NONE), "0:113"),
                arguments("unknown", anExport().header("exitOffice", Optional.of("9")), "0:114"),
                arguments("expired", anExport().header("exitOffice", Optional.of("0199")), "0:114"),
                arguments("no destination", anExport().header("destinationCountry", NONE), "0:295"),
                arguments("no location", anExport().header("goodsLocation", NONE), ""),
                arguments("no exporter", anExport().header("exporter", NONE), "0:8006"),
                arguments("no preference letter", anExport().line("preference", NONE), "1:8028"),
                arguments(
                        "preference without proof",
                        anExport().line("documents", List.of()),
                        "1:8013"),
                arguments(
                        "foreign goods from Sweden",
                        anExport()
                                .line("county", Optional.of("91"))
                                .line("origin", Optional.of("SE")),
                        ""),
                arguments(
                        "foreign goods from nowhere",
                        anExport()
                                .line("county", Optional.of("91"))
                                .line("origin", Optional.of("XX")),
                        "1:9681"),
                arguments("out of a warehouse", of("EX3", "3071", anExport()), ""),
                arguments(
                        "out of a warehouse unsaid",
                        of("EX3", "3071", anExport()).header("goodsLocation", NONE),
                        "0:9785"),
                arguments(
                        "transit out of a warehouse unsaid",
                        fromSweden(of("EX8", "8071", anExport())).header("goodsLocation", NONE),
                        "0:9785"),
                arguments(
                        "re-export from anywhere",
                        of("EX3", "3100", anExport()).header("goodsLocation", NONE),
                        ""),
                arguments("no county", anExport().line("county", NONE), "1:8028"),
                arguments("foreign goods", anExport().line("county", Optional.of("91")), "1:9681"),
                arguments(
                        "dispatch",
                        anExport().header("dispatchCountry", Optional.of("SE")),
                        "0:9433"),
                arguments("transit without dispatch", stores("8000", "NO"), "0:9430"),
                arguments("transit to Sweden", fromSweden(stores("8000", "SE")), "0:9431"),
                arguments("transit to Norway", fromSweden(stores("8000", "NO")), ""),
                arguments("transit to Svalbard", fromSweden(stores("8000", "SJ")), ""),
                arguments("stores to Norway", stores("0100", "NO"), ""),
                arguments("stores to Svalbard", stores("0170", "SJ"), "0:9432"),
                arguments(
                        "unknown preference",
                        anExport().line("preference", Optional.of("X")),
                        "1:8023"));
    }

    static Stream<Arguments> voec() {
        var two = aVoecDeclaration().oneMoreLine();
        return Stream.of(
                arguments("VOEC", aVoecDeclaration(), ""),
                arguments("on both lines", two, ""),
                arguments("on one of two", two.line(2, "documents", List.of()), "2:8011"),
                arguments("unknown seller", vec("2009999"), "1:8011"),
                arguments("no VOEC number", vec("1001234"), "1:8011"),
                arguments(
                        "to an organisation",
                        aVoecDeclaration().header("importer", Optional.of("313001202")),
                        "0:8011"),
                arguments(
                        "other procedure",
                        aVoecDeclaration().line("procedure", Optional.of("4071")),
                        "1:8011"),
                arguments(
                        "VAT again",
                        aVoecDeclaration().withCharges(charge("MV", 1, 0, "1340", "25")),
                        "1:8011"),
                arguments("nobody pays", aVoecDeclaration().header("payer", NONE), ""),
                arguments(
                        "paid in cash",
                        aVoecDeclaration().header("payer", Optional.of("K")),
                        "0:8011"),
                arguments("food", voecOf("02013009"), "1:8011"),
                arguments("restricted goods", voecOf("42023300"), "1:8011"),
                arguments("goods under excise", voecOf("22083000"), "1:8011"),
                arguments("books", voecOf("49019902"), ""),
                arguments(
                        "to a D-number",
                        aVoecDeclaration().header("importer", Optional.of("50459032050")),
                        ""),
                arguments(
                        "to a wrong number",
                        aVoecDeclaration().header("importer", Optional.of("15829050151")),
                        "0:8006 0:8011"),
                arguments("2,999 kroner", voecWorth(2999, "1"), ""),
                arguments("3,000 kroner", voecWorth(3000, "1"), "1:8011"),
                arguments("three of 2,000", voecWorth(6000, "3"), ""));
    }

    @ParameterizedTest
    @CsvSource({
        // latest version and its state, its category; the version that comes and its category
        "1, REJECTED, FU, 2, FU, ''",
        "1, REJECTED, FU, 2, KO, ''",
        "1, REJECTED, FU, 2, MA, 8003",
        "2, REJECTED, KO, 3, FU, ''",
        "1, REJECTED, FU, 1, FU, 8003",
        "1, REJECTED, FU, 3, FU, 8002",
        "1, NEW_VERSION_WANTED, FU, 2, FU, ''",
        "1, NEW_VERSION_WANTED, FU, 2, KO, ''",
        "1, NEW_VERSION_WANTED, FU, 2, MA, 8003",
        "1, MANUAL, FU, 2, KO, ''",
        "1, MANUAL, FU, 2, FU, 8003",
        "1, DOC_CONTROL, FU, 2, FU, 8003",
        "1, GOODS_CONTROL, FU, 3, KO, 8002",
        "1, CREDIT_STOP, FU, 2, KO, ''",
        "1, ACCEPTED, FU, 2, KO, ''",
        "1, ACCEPTED, FU, 2, FU, 8003",
        "2, ACCEPTED, FU, 1, KO, 8003",
        "1, RELEASED, FU, 2, KO, 8021",
        "1, RELEASED, FU, 2, FU, 8003",
        "1, RELEASED, FU, 1, FU, 8003",
        "1, RELEASED_PROVISIONAL, FO, 2, EN, ''",
        "1, OVERDUE, FO, 2, EN, ''",
        "1, MANUAL, FO, 2, EN, 8003",
        "1, RELEASED_PROVISIONAL, FO, 2, FO, 8003",
        "1, RELEASED_PROVISIONAL, FO, 2, KO, 8021",
        "1, OVERDUE, FO, 2, KO, 8021",
        "2, FINALISED, EN, 3, EN, 8003",
        "2, FINALISED, EN, 3, KO, 8021",
        "2, MANUAL, EN, 3, KO, 8021",
        "2, NEW_VERSION_WANTED, EN, 3, EN, ''",
        "1, RECALC_PENDING, FU, 2, KO, 8021",
        "1, RECALCULATED, FU, 2, KO, 8021",
        "1, MANUAL, EB, 2, KO, 8003",
        "1, RELEASED, FU, 2, EN, 8003",
        "2, CANCELLED, WITHDRAWAL, 3, KO, 8022",
        "2, CANCELLED, WITHDRAWAL, 3, FU, 8022",
        "2, CANCELLED, WITHDRAWAL, 2, KO, 8003"
    })
    void letsTheRightVersionFollow(
            int latest,
            DeclarationState state,
            Category before,
            int version,
            Category next,
            String fault) {
        var declaration = aDeclaration().version(version, next).submitted();
        var facts = someFacts().after(latest, state, before).entry();

        var findings = EntryControl.check(declaration, facts);

        assertThat(codes(findings.problems())).isEqualTo(fault);
        assertThat(findings.identityRefused()).isEqualTo(!fault.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"FU, 1, ''", "FU, 2, 8002", "KO, 1, 8019", "EN, 1, 8019", "KO, 3, 8002"})
    void beginsADeclarationWithVersionOne(Category category, int version, String fault) {
        var declaration = aDeclaration().version(version, category).submitted();

        var findings = EntryControl.check(declaration, someFacts().entry());

        assertThat(codes(findings.problems())).isEqualTo(fault);
    }

    @Test
    void refusesACorrectionOfWhatWasReleasedWhileAnEarlierCorrectionWasRefused() {
        var declaration = aDeclaration().version(3, Category.KO).submitted();
        var facts =
                someFacts()
                        .history(
                                latest(2, DeclarationState.REJECTED, Category.KO),
                                latest(1, DeclarationState.RELEASED, Category.FU))
                        .entry();

        var findings = EntryControl.check(declaration, facts);

        assertThat(codes(findings.problems())).isEqualTo("8021");
    }

    @ParameterizedTest
    @CsvSource({
        "3130001092024060300010101, ''",
        "3130001082024060300010101, 8001 8004",
        "3130001092024063100010101, 8001",
        "3130001092024060300010100, 8001",
        "313000109202406030001010, 8001",
        "31300010920240603000101AA, 8001",
        "3130001092024060200010101, 8001",
        "'', 8001 8004"
    })
    void knowsADeclarationIdByItsForm(String id, String faults) {
        var declaration = aDeclaration().with("declarationId", id).submitted();

        var findings = EntryControl.check(declaration, someFacts().entry());

        assertThat(codes(findings.problems())).isEqualTo(faults);
    }

    @Test
    void takesNothingFromTheAddressOfAnother() {
        var declaration = aDeclaration().submitted();
        var another = Optional.of(OrganisationNumber.of("312688409"));

        var findings =
                EntryControl.check(declaration, someFacts().entry("sender", another).entry());

        assertThat(codes(findings.problems())).isEqualTo("8029");
        assertThat(findings.identityRefused()).isTrue();
    }

    @Test
    void letsALaterVersionBearALaterDate() {
        var declaration =
                aDeclaration().version(2, Category.FU).header("date", DATE.plusDays(1)).submitted();
        var facts = someFacts().after(1, DeclarationState.REJECTED, Category.FU).entry();

        var findings = EntryControl.check(declaration, facts);

        assertThat(findings.problems()).isEmpty();
    }

    @Test
    void asksAWithdrawalForItsPartiesAndItsDeclarationOnly() {
        var facts = someFacts().after(1, DeclarationState.MANUAL, Category.FU).entry();

        var findings = EntryControl.check(aWithdrawal().submitted(), facts);

        assertThat(findings.problems()).isEmpty();
        assertThat(findings.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3130001092024060300010101, ''",
        "3130001092024060300010102, ''",
        "3130001092024060300010103, 8019",
        "3130001092024060300010201, 8019",
        "4410022400000001, 8019"
    })
    void letsAWithdrawalNameItsOwnDeclarationOnly(String named, String fault) {
        var withdrawal = aWithdrawal().header("relatedDeclaration", Optional.of(named)).submitted();
        var facts = someFacts().after(1, DeclarationState.MANUAL, Category.FU).entry();

        var findings = EntryControl.check(withdrawal, facts);

        assertThat(codes(findings.problems())).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"FU, ''", "MA, ''", "EN, ''", "KO, ''", "FO, 301", "EB, 301", "SO, 301"})
    void recalculatesCompleteDeclarationsOnly(Category original, String fault) {
        var declaration = aRecalculation(Category.EB).submitted();
        var before = aDeclaration().header("category", original).submitted();
        var facts = someFacts().original(before, DeclarationState.RELEASED).entry();

        var findings = EntryControl.check(declaration, facts);

        assertThat(codes(findings.problems())).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"FO, 118", "EB, 335 8019 8043", "FU, ''", "MA, ''"})
    void letsADeclarantSendWhatItsPermitSays(Category category, String faults) {
        var declaration = aDeclaration().header("category", category).submitted();
        var facts = someFacts().permit("categories", Set.of("FU", "MA")).entry();

        var findings = EntryControl.check(declaration, facts);

        assertThat(codes(findings.problems())).isEqualTo(faults);
    }

    @Test
    void refusesADeclarantThatIsClosedDown() {
        var facts = someFacts().permit("closed", true).entry();

        var findings = EntryControl.check(aDeclaration().submitted(), facts);

        assertThat(codes(findings.problems())).isEqualTo("404");
    }

    @Test
    void asksAProvisionalDeclarationForItsMinimumOnly() {
        var declaration =
                aDeclaration()
                        .header("category", Category.FO)
                        .header("declarationType", NONE)
                        .header("transactionType", NONE)
                        .header("deliveryTerms", NONE)
                        .header("invoiceTotal", NONE)
                        .header("exchangeRate", NONE)
                        .header("transport", NONE)
                        .line("origin", NONE)
                        .line("procedure", NONE)
                        .line("net", NONE)
                        .line("supplementary", NONE)
                        .submitted();

        var findings = EntryControl.check(declaration, someFacts().entry());

        assertThat(findings.problems()).isEmpty();
    }

    @Test
    void refusesASeasonalCodeAfterItsSeason() {
        var declaration =
                plain("07020023")
                        .with("receipt", new Receipt(Instant.parse("2024-07-10T22:00:00Z"), false))
                        .submitted();

        var findings = EntryControl.check(declaration, someFacts().entry());

        assertThat(codes(findings.problems())).isEqualTo("53");
    }

    @Test
    void collectsAllFaultsEachAtItsSegment() {
        var declaration =
                aDeclaration()
                        .oneMoreLine()
                        .header("dispatchCountry", Optional.of("NO"))
                        .line(2, "origin", NONE)
                        .line(2, "commodity", "99999999")
                        .at(Map.of("DISPATCH_COUNTRY", 7, "2/ITEM", 35, "2/COMMODITY", 36))
                        .submitted();

        var findings = EntryControl.check(declaration, someFacts().entry());

        assertThat(findings.problems())
                .extracting(Problem::code, p -> p.where().errorPoint(), p -> p.where().segment())
                .containsExactlyInAnyOrder(
                        tuple("9548", 0, 7), tuple("52", 2, 36), tuple("9681", 2, 35));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("advice")
    void warnsWithoutRefusing(
            String advice, DeclarationFixture declaration, FactsFixture facts, String warnings) {
        var findings = EntryControl.check(declaration.submitted(), facts.entry());

        assertThat(findings.problems()).isEmpty();
        assertThat(codes(findings.warnings())).isEqualTo(warnings);
    }

    static Stream<Arguments> advice() {
        var ser = List.of(new Line.Document("SER", "X"));
        return Stream.of(
                arguments("nothing", aDeclaration(), someFacts(), ""),
                arguments(
                        "rate",
                        header("exchangeRate", Optional.of(new BigDecimal("10.53"))),
                        someFacts(),
                        "EXCHANGE_RATE_DEVIATES"),
                arguments(
                        "rate not published",
                        header("exchangeRate", Optional.of(new BigDecimal("10.53"))),
                        someFacts().entry("publishedRate", NONE),
                        ""),
                arguments(
                        "freight missing", header("freight", NONE), someFacts(), "FREIGHT_MISSING"),
                arguments(
                        "freight not expected",
                        header("deliveryTerms", terms("CIF")),
                        someFacts(),
                        "FREIGHT_SUPERFLUOUS"),
                arguments(
                        "proof with N",
                        line("documents", ser),
                        someFacts(),
                        "ORIGIN_PROOF_WITHOUT_PREFERENCE"),
                arguments(
                        "goods number",
                        header("goodsNumber", Optional.of("12345")),
                        someFacts(),
                        "GOODS_NUMBER_FORM"),
                arguments("goods letter", header("goodsNumber", Optional.of("D")), someFacts(), ""),
                arguments("tomorrow", dated(DATE.plusDays(1)), someFacts(), "DATE_IN_FUTURE"),
                arguments(
                        "kind of packages",
                        line("packages", new Line.Packages(40, Optional.of("??"))),
                        someFacts(),
                        "PACKAGE_KIND_UNKNOWN"),
                arguments(
                        "the reader's own",
                        aDeclaration().with("warnings", List.of("TRAILING_SEPARATOR")),
                        someFacts(),
                        "TRAILING_SEPARATOR"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "header",
        "parties",
        "transport",
        "goods",
        "charges",
        "totals",
        "export",
        "voec"
    })
    void givesEveryTextWhatItNeeds(String demand, DeclarationFixture declaration, String faults) {
        var findings = EntryControl.check(declaration.submitted(), someFacts().entry());

        for (var problem : findings.problems()) {
            assertThat(problem.values().keySet())
                    .containsAll(LawFiles.placeholdersOf(problem.code()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "right                 | number          | U1         | ''",
                "not registered        | number          | U2         | 56",
                "of another holder     | holder          | 313002306  | 56",
                "for trousers          | commodityPrefix | 6204       | ''",
                "for other trousers    | commodityPrefix | 6203       | 56",
                "for export            | direction       | EXPORT     | 123",
                "ended yesterday       | until           | 2024-06-03 | 56",
                "ends today            | until           | 2024-06-04 | ''",
                "begins today          | from            | 2024-06-03 | ''",
                "begins tomorrow       | from            | 2024-06-04 | 56"
            })
    void letsALineNameAnExemptionLetterThatIsForIt(
            String letter, String component, String value, String faults) {
        var declaration = line("documents", List.of(new Line.Document("UND", "U1"))).submitted();
        var registered = exemption(component, value);
        var facts =
                someFacts().entry("exemptions", Map.of(registered.number(), registered)).entry();

        var findings = EntryControl.check(declaration, facts);

        assertThat(codes(findings.problems())).isEqualTo(faults);
    }

    private static Exemption exemption(String component, String value) {
        var letter =
                new Exemption(
                        "U1",
                        OrganisationNumber.of("313001202"),
                        "IMPORT",
                        "62",
                        "TL",
                        BigDecimal.ONE,
                        "P",
                        BigDecimal.ONE,
                        "S",
                        "reason",
                        FactsFixture.ALWAYS);
        return switch (component) {
            case "from" ->
                    Components.with(
                            letter,
                            "period",
                            ValidityPeriod.of(LocalDate.parse(value), ValidityPeriod.FOREVER));
            case "until" ->
                    Components.with(
                            letter,
                            "period",
                            ValidityPeriod.of(LocalDate.MIN, LocalDate.parse(value)));
            case "holder" -> Components.with(letter, component, OrganisationNumber.of(value));
            default -> Components.with(letter, component, value);
        };
    }

    @ParameterizedTest
    @CsvSource({"S, PRD, ''", "S, TXT, 56", "R, TXT, ''"})
    void asksForTheLetterOfAnIndividualReduction(String reduction, String document, String fault) {
        var declaration =
                line("reduction", Optional.of(reduction))
                        .line("documents", List.of(new Line.Document(document, "X")))
                        .submitted();

        var findings = EntryControl.check(declaration, someFacts().entry());

        assertThat(codes(findings.problems())).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"true, false, ''", "false, true, ''", "false, false, 8006"})
    void knowsPersonsMadeUpForTestsInTestsOnly(boolean known, boolean test, String fault) {
        var declaration = header("importer", Optional.of("15829050150"));
        var sent = test ? declaration.asTest() : declaration;
        var facts = someFacts().entry("syntheticPersons", known).entry();

        var findings = EntryControl.check(sent.submitted(), facts);

        assertThat(codes(findings.problems())).isEqualTo(fault);
    }

    @Test
    void neverRepeatsAPersonNumberThatStandsInTheWrongPlace() {
        var declaration =
                aVoecDeclaration()
                        .line("documents", List.of(new Line.Document("VEC", "158290 50150")))
                        .header("goodsNumber", Optional.of("15829050150"))
                        .submitted();

        var findings = EntryControl.check(declaration, someFacts().entry());

        assertThat(codes(findings.problems())).isEqualTo("8011");
        assertThat(findings.toString()).doesNotContain("50150").contains("158290*****");
    }

    @Test
    void neverRepeatsThePersonNumber() {
        var declaration = header("importer", Optional.of("15829050151")).submitted();

        var findings = EntryControl.check(declaration, someFacts().entry());

        assertThat(codes(findings.problems())).isEqualTo("8006");
        assertThat(findings.toString()).doesNotContain("15829050151");
    }

    private static String faults(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.where().errorPoint() + ":" + p.code())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).sorted().collect(Collectors.joining(" "));
    }

    private static DeclarationFixture header(String component, Object value) {
        return aDeclaration().header(component, value);
    }

    private static DeclarationFixture line(String component, Object value) {
        return aDeclaration().line(component, value);
    }

    private static DeclarationFixture dated(LocalDate date) {
        var day = date.toString().replace("-", "");
        return header("date", date)
                .with("declarationId", ID.substring(0, 9) + day + ID.substring(17));
    }

    /** Goods that are reported in kilograms only. */
    private static DeclarationFixture plain(String commodity) {
        return line("commodity", commodity).line("supplementary", NONE);
    }

    private static DeclarationFixture net(String kilograms) {
        return line("net", Optional.of(new BigDecimal(kilograms)));
    }

    private static Optional<Line.Quantity> quantity(String unit) {
        return Optional.of(new Line.Quantity(unit, BigDecimal.TEN));
    }

    private static Optional<Header.DeliveryTerms> terms(String incoterm) {
        return Optional.of(new Header.DeliveryTerms(incoterm, Optional.empty()));
    }

    private static Optional<Header.InvoiceTotal> total(String currency) {
        return Optional.of(new Header.InvoiceTotal(BigDecimal.TEN, currency));
    }

    private static Optional<Header.Transport> by(String mode, String nationality) {
        return Optional.of(
                new Header.Transport(
                        Optional.of(mode), Optional.empty(), Optional.of(nationality)));
    }

    private static DeclarationFixture contained(boolean indicator, String container) {
        return header("containerised", Optional.of(indicator))
                .line("containers", List.of(container));
    }

    private static Line.Charge tax(String code) {
        return charge(code, 1, 10, "100", "10");
    }

    private static DeclarationFixture totals(long grand, long duty, int lines, int packages) {
        return aDeclaration()
                .with("totals", new Totals(grand, List.of(sum("TL", duty)), lines, packages));
    }

    private static Totals.ByCharge sum(String code, long amount) {
        return new Totals.ByCharge(code, amount);
    }

    private static DeclarationFixture stores(String procedure, String destination) {
        return anExport()
                .header("declarationType", Optional.of("EX" + procedure.charAt(0)))
                .header("destinationCountry", Optional.of(destination))
                .line("procedure", Optional.of(procedure));
    }

    private static DeclarationFixture fromSweden(DeclarationFixture declaration) {
        return declaration.header("dispatchCountry", Optional.of("SE"));
    }

    private static DeclarationFixture vec(String number) {
        return aVoecDeclaration().line("documents", List.of(new Line.Document("VEC", number)));
    }

    private static DeclarationFixture voecOf(String commodity) {
        return aVoecDeclaration().line("commodity", commodity).line("supplementary", NONE);
    }

    private static DeclarationFixture voecWorth(long kroner, String pieces) {
        return aVoecDeclaration()
                .line("statisticalValue", Optional.of(kroner))
                .line(
                        "supplementary",
                        Optional.of(new Line.Quantity("STK", new BigDecimal(pieces))));
    }
}
