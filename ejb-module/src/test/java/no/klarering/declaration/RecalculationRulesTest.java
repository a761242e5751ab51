package no.klarering.declaration;

import static no.klarering.testing.DeclarationFixture.LATER;
import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static no.klarering.testing.DeclarationFixture.aRecalculation;
import static no.klarering.testing.DeclarationFixture.charge;
import static no.klarering.testing.FactsFixture.latest;
import static no.klarering.testing.FactsFixture.originalOf;
import static no.klarering.testing.FactsFixture.someFacts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.kernel.DeclarationId;
import no.klarering.testing.Components;
import no.klarering.testing.DeclarationFixture;
import no.klarering.testing.FactsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecalculationRulesTest {

    private static final Optional<Object> NONE = Optional.empty();
    private static final SubmitDeclaration ORIGINAL = aDeclaration().submitted();

    @ParameterizedTest
    @CsvSource({
        "RELEASED, ''",
        "FINALISED, ''",
        "RECALCULATED, ''",
        "RECALC_PENDING, 0:335",
        "MANUAL, 0:335",
        "ACCEPTED, 0:335",
        "CANCELLED, 0:335",
        "REJECTED, 0:335"
    })
    void recalculatesWhatIsReleasedForGood(DeclarationState state, String fault) {
        var facts = someFacts().original(ORIGINAL, state);

        var faults = faults(aRecalculation(Category.EB), facts);

        assertThat(faults).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"2027-06-03T21:59:59Z, ''", "2027-06-03T22:00:00Z, 0:335"})
    void recalculatesForThreeYears(Instant received, String fault) {
        var declaration =
                aRecalculation(Category.EB)
                        .with("receipt", new Receipt(received, false))
                        .with("declarationId", "3130001092027060300014001")
                        .header("date", EntryFacts.dayOf(received).withDayOfMonth(3));

        var faults = faults(declaration, released());

        assertThat(faults).isEqualTo(fault);
    }

    @Test
    void tellsNothingOfWhatAnotherDeclared() {
        var another = aDeclaration().with("declarationId", "3126884092024060300010101").submitted();
        var facts = someFacts().original(another, DeclarationState.RELEASED);

        var faults = faults(aRecalculation(Category.EB), facts);

        assertThat(faults).isEqualTo("0:8019");
    }

    @Test
    void doesNotRecalculateAnExportByAnImport() {
        var facts =
                someFacts()
                        .original(
                                DeclarationFixture.anExport().submitted(),
                                DeclarationState.RELEASED);

        var faults = faults(aRecalculation(Category.EB), facts);

        assertThat(faults).isEqualTo("0:8019");
    }

    @Test
    void asksForTheReason() {
        var declaration = aRecalculation(Category.EB).header("reason", Optional.of(" "));

        var faults = faults(declaration, released());

        assertThat(faults).isEqualTo("0:8043");
    }

    @ParameterizedTest
    @CsvSource({
        "EB, 6206, ''",
        "EB, 5992, ''",
        "EB, 5991, 9999:8042",
        "RE, 5778, ''",
        "RE, 5992, ''",
        "RE, 5993, 9999:8042",
        "SO, 5992, ''",
        "SO, 5993, 9999:8042",
        "SO, 5991, 9999:8042"
    })
    void letsTheAmountGoTheWayOfTheCategory(Category category, long duty, String fault) {
        var declaration = aRecalculation(category).worth(56_000, duty);

        var faults = faults(declaration, released());

        assertThat(faults).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"01, ''", "20, 1:9369", "99, 1:9369"})
    void knowsWhichCaseTypesAreForLines(String caseType, String fault) {
        var declaration =
                aRecalculation(Category.EB)
                        .line("documents", List.of(new Line.Document("TYP", caseType)));

        var faults = faults(declaration, released());

        assertThat(faults).isEqualTo(fault);
    }

    @Test
    void takesARecalculationWithoutLines() {
        var declaration =
                aRecalculation(Category.EB)
                        .with("lines", List.of())
                        .with(
                                "totals",
                                new Totals(6206, List.of(new Totals.ByCharge("TL", 6206)), 0, 0));

        var faults = faults(declaration, released());

        assertThat(faults).isEmpty();
    }

    @Test
    void addsUpTheSumsOfARecalculationWithoutLines() {
        var declaration =
                aRecalculation(Category.EB)
                        .with("lines", List.of())
                        .with(
                                "totals",
                                new Totals(6206, List.of(new Totals.ByCharge("TL", 6205)), 0, 0));

        var faults = faults(declaration, released());

        assertThat(faults).isEqualTo("9999:8009");
    }

    @Test
    void takesNoOtherDeclarationWithoutLines() {
        var declaration = aDeclaration().with("lines", List.of());

        var faults = faults(declaration, someFacts());

        assertThat(faults).isEqualTo("9999:8007");
    }

    @Test
    void letsALaterVersionGoOnWithTheSameOriginalOnly() {
        var later = aRecalculation(Category.EB).with("declarationId", "3130001092024062000014002");
        var own = DeclarationId.of(DeclarationFixture.RECALCULATION);
        var history =
                new DeclarationHistory(
                        Optional.of(
                                Components.with(
                                        latest(1, DeclarationState.NEW_VERSION_WANTED, Category.EB),
                                        "id",
                                        own)));
        var waiting = originalOf(ORIGINAL, DeclarationState.RECALC_PENDING);
        var same = Components.with(waiting, "pending", Optional.of(own.key()));
        var facts = someFacts().entry("history", history);

        var goingOn = faults(later, facts.entry("original", Optional.of(same)));
        var turning = faults(later, facts.original(ORIGINAL, DeclarationState.RELEASED));

        assertThat(goingOn).isEmpty();
        assertThat(turning).isEqualTo("0:8019");
    }

    static Stream<Arguments> statistics() {
        return Stream.of(
                arguments("nothing but the weight", as("net", kilos("555")), ""),
                arguments("another tariff number", as("commodity", "62034200"), ""),
                arguments("reduction", as("reduction", Optional.of("E")), "1:303"),
                arguments("preference", as("preference", Optional.of("J")), "1:304"),
                arguments("unit by another name", as("supplementary", pieces("NMB")), ""),
                arguments("another unit", as("supplementary", pieces("MTQ")), "1:305 1:8015"),
                arguments("value", as("statisticalValue", Optional.of(56_001L)), "1:306"),
                arguments("adjustment", as("adjustment", Optional.of(1L)), "1:307"),
                arguments("value of box 42", as("otherValue", Optional.of(1L)), "1:308"),
                arguments(
                        "basis of a charge",
                        as("charges", List.of(charge("TL", 1, 5992, "56001", "10.7"))),
                        "1:308"),
                arguments(
                        "one more line",
                        aCorrectionOfStatistics().oneMoreLine(),
                        "9999:302 9999:8042"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statistics")
    void correctsStatisticsOnly(String change, DeclarationFixture declaration, String expected) {
        var faults = faults(declaration, released());

        assertThat(faults).isEqualTo(expected);
    }

    @Test
    void takesTheLawOfTheOriginal() {
        var seasonal = aDeclaration().line("commodity", "07020023").line("supplementary", NONE);
        var before = seasonal.submitted();
        var later =
                aRecalculation(Category.SO)
                        .with("receipt", new Receipt(LATER.plusSeconds(86_400 * 30), false))
                        .worth(56_000, 5992)
                        .line("commodity", "07020023")
                        .line("supplementary", NONE);

        var faults = faults(later, someFacts().original(before, DeclarationState.RELEASED));

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-06-13T21:59:59Z, ''", "2024-06-13T22:00:00Z, 0:8018"})
    void wantsTheFinalDeclarationWithinTenDays(Instant received, String fault) {
        var declaration =
                aDeclaration()
                        .version(2, Category.EN)
                        .with("receipt", new Receipt(received, false));

        var faults = faults(declaration, provisional());

        assertThat(faults).isEqualTo(fault);
    }

    @Test
    void wantsTheGoodsOfTheProvisionalDeclaration() {
        var other = aDeclaration().version(2, Category.EN).line("commodity", "62034200");
        var more = aDeclaration().version(2, Category.EN).oneMoreLine();

        assertThat(faults(other, provisional())).isEqualTo("1:737");
        assertThat(faults(more, provisional())).isEqualTo("9999:738");
        assertThat(faults(aDeclaration().version(2, Category.EN), provisional())).isEmpty();
    }

    private static FactsFixture provisional() {
        var before = aDeclaration().header("category", Category.FO).submitted();
        return someFacts()
                .after(1, DeclarationState.RELEASED_PROVISIONAL, Category.FO)
                .original(before, DeclarationState.RELEASED_PROVISIONAL);
    }

    private static DeclarationFixture aCorrectionOfStatistics() {
        return aRecalculation(Category.SO).worth(56_000, 5992);
    }

    private static DeclarationFixture as(String component, Object value) {
        return aCorrectionOfStatistics().line(component, value);
    }

    private static Optional<BigDecimal> kilos(String number) {
        return Optional.of(new BigDecimal(number));
    }

    private static Optional<Line.Quantity> pieces(String unit) {
        return Optional.of(new Line.Quantity(unit, BigDecimal.valueOf(1200)));
    }

    private static FactsFixture released() {
        return someFacts().original(ORIGINAL, DeclarationState.RELEASED);
    }

    private static String faults(DeclarationFixture declaration, FactsFixture facts) {
        return EntryControl.check(declaration.submitted(), facts.entry()).problems().stream()
                .map(p -> p.where().errorPoint() + ":" + p.code())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
