package no.klarering.doubles;

import static no.klarering.testing.DeclarationFixture.RECEIVED;
import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static no.klarering.testing.DeclarationFixture.aRecalculation;
import static no.klarering.testing.DeclarationFixture.aWithdrawal;
import static no.klarering.testing.DeclarationFixture.anExport;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.declaration.Category;
import no.klarering.declaration.Header;
import no.klarering.declaration.Line;
import no.klarering.declaration.Receipt;
import no.klarering.doubles.Compared.Agreement;
import no.klarering.testing.DeclarationFixture;
import no.klarering.testing.LawFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DoublesTest {

    private static final String OTHER = "3126884092024060400000701";
    private static final DeclarationFixture FIRST = aDeclaration();
    private static final Optional<String> ELSEWHERE = Optional.of("202402028155999");
    private static final Optional<Object> NONE = Optional.empty();

    @Test
    void isCertainOfTheSameGoodsBySomebodyElse() {
        var second = again();

        var found = between(FIRST, second);

        assertThat(found).extracting(Likeness::strength).containsExactly(Strength.CERTAIN);
        assertThat(found.get(0).ofAnotherDeclarant()).isTrue();
        assertThat(found.get(0).other().text()).isEqualTo(DeclarationFixture.ID);
        assertThat(found.get(0).reasons())
                .extracting(Reason::fact)
                .contains(Compared.PLACE, Compared.INVOICE, Compared.GOODS, Compared.TRADER);
        assertThat(found.get(0).reasons()).allMatch(Reason::speaksFor);
    }

    @ParameterizedTest
    @CsvSource({
        "NG-2024-118, NG 2024/118, NINGBO GARMENT CO LTD, Ningbo Garment Co. Ltd.",
        "INV-00123, inv 123, Nordström AB, NORDSTROM A.B.",
        "0042, 42, Bolt A/S, BOLT AS",
        "A-1, a1, Bjørn Øst ASA, BJORN OST",
    })
    void knowsAnInvoiceHoweverItIsTyped(
            String invoice, String again, String seller, String sellerAgain) {
        var first = invoiced(FIRST, invoice, seller).header("goodsNumber", NONE);
        var second = invoiced(again(), again, sellerAgain).header("goodsNumber", NONE);

        var found = between(first, second);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).same(Compared.INVOICE)).isPresent();
    }

    @Test
    void tellsInvoicesApartThatDifferInADigit() {
        var first = invoiced(FIRST, "1001", "SELLER LTD").header("goodsNumber", NONE);
        var second = invoiced(again(), "1002", "SELLER LTD").header("goodsNumber", NONE);

        assertThat(between(first, second)).isEmpty();
    }

    static Stream<Arguments> notDoubles() {
        return Stream.of(
                Arguments.of("another position", again().header("goodsPosition", Optional.of("2"))),
                Arguments.of(
                        "a part of the invoice, elsewhere",
                        again().header("goodsNumber", ELSEWHERE)
                                .line("net", Optional.of(new BigDecimal("280")))),
                Arguments.of(
                        "an equal half of the invoice, elsewhere, by another lorry",
                        again().header("goodsNumber", ELSEWHERE).header("transport", by("XY999"))),
                Arguments.of(
                        "other goods at the same place",
                        again().line("commodity", "85171300")
                                .line("net", Optional.of(new BigDecimal("12")))
                                .line(
                                        "invoice",
                                        new Line.Invoice("X-9", Optional.of(LocalDate.EPOCH)))),
                Arguments.of("the other direction", anExport().with("declarationId", OTHER)),
                Arguments.of("a new version of the same", aDeclaration().version(2, Category.KO)),
                Arguments.of("a recalculation", aRecalculation(Category.RE)),
                Arguments.of("a withdrawal", aWithdrawal()),
                Arguments.of("a trial", again().with("receipt", new Receipt(RECEIVED, true))));
    }

    @ParameterizedTest
    @MethodSource("notDoubles")
    void leavesInPeace(String what, DeclarationFixture second) {
        assertThat(between(FIRST, second)).as(what).isEmpty();
    }

    @Test
    void likesTheSamePlaceWithAnotherInvoiceLess() {
        var second = again().line("invoice", new Line.Invoice("NG-7", Optional.empty()));

        var found = between(FIRST, second);

        assertThat(found).extracting(Likeness::strength).containsExactly(Strength.LIKELY);
        assertThat(found.get(0).reasons())
                .anyMatch(r -> r.agreement() == Agreement.OTHER && !r.speaksFor());
    }

    @Test
    void seesThatLinesWerePutTogether() {
        var two = aDeclaration().oneMoreLine();
        var one =
                again().line("net", Optional.of(new BigDecimal("1120")))
                        .line("statisticalValue", Optional.of(112_000L));

        assertThat(between(two, one))
                .extracting(Likeness::strength)
                .containsExactly(Strength.CERTAIN);
    }

    @Test
    void knowsAContainerForItsDaysOnly() {
        var first = contained(FIRST);
        var inTime = contained(again()).with("receipt", after(Duration.ofDays(5)));
        var tooLate = contained(again()).with("receipt", after(Duration.ofDays(6)));

        assertThat(between(first, inTime)).hasSize(1);
        assertThat(between(first, tooLate)).isEmpty();
    }

    @Test
    void knowsTheSurestFirst() {
        var alike = again().line("invoice", new Line.Invoice("NG-7", Optional.empty()));
        var third = aDeclaration().with("declarationId", "3130001092024060500000901");

        var found =
                Doubles.among(
                        List.of(alike.submitted(), FIRST.submitted()),
                        third.submitted(),
                        LawFiles.doubles());

        assertThat(found)
                .extracting(Likeness::strength)
                .containsExactly(Strength.CERTAIN, Strength.LIKELY);
    }

    @Test
    void keepsNoNumberOfAPerson() {
        var person = Optional.of(DeclarationFixture.PERSON);

        var found = between(FIRST.header("importer", person), again().header("importer", person));

        assertThat(found.get(0).reasons().toString()).doesNotContain(DeclarationFixture.PERSON);
    }

    private static DeclarationFixture again() {
        return aDeclaration()
                .with("declarationId", OTHER)
                .with("receipt", after(Duration.ofHours(1)));
    }

    private static Receipt after(Duration time) {
        return new Receipt(RECEIVED.plus(time), false);
    }

    private static Optional<Header.Transport> by(String plate) {
        return Optional.of(
                new Header.Transport(Optional.of("30"), Optional.of(plate), Optional.empty()));
    }

    private static DeclarationFixture invoiced(
            DeclarationFixture declaration, String number, String seller) {
        return declaration
                .header("seller", Optional.of(new Header.ForeignParty(seller, List.of())))
                .line("invoice", new Line.Invoice(number, Optional.empty()));
    }

    private static DeclarationFixture contained(DeclarationFixture declaration) {
        return declaration
                .header("goodsNumber", NONE)
                .header("seller", NONE)
                .line("containers", List.of("MSKU 123456-5"));
    }

    private static List<Likeness> between(DeclarationFixture first, DeclarationFixture second) {
        return Doubles.among(List.of(first.submitted()), second.submitted(), LawFiles.doubles());
    }
}
