package no.klarering.clearance.core;

import static no.klarering.testing.DeclarationFixture.DATE;
import static no.klarering.testing.DeclarationFixture.ID;
import static no.klarering.testing.DeclarationFixture.RECEIVED;
import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static no.klarering.testing.DeclarationFixture.aVoecDeclaration;
import static no.klarering.testing.DeclarationFixture.aWithdrawal;
import static no.klarering.testing.DeclarationFixture.anExport;
import static no.klarering.testing.DeclarationFixture.charge;
import static no.klarering.testing.DeclarationFixture.id;
import static no.klarering.testing.FactsFixture.someFacts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.control.ControlKind;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.Line;
import no.klarering.declaration.StateChange;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Money;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.Problem;
import no.klarering.messaging.ControlAction;
import no.klarering.messaging.CustomsResponse.ResponseText;
import no.klarering.messaging.ResponseKind;
import no.klarering.testing.Components;
import no.klarering.testing.DeclarationFixture;
import no.klarering.testing.FactsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClearanceProcedureTest {

    private static final String NUMBER = "4410022400000001";

    @Test
    void releasesADeclarationThatIsRightInEverything() {
        var decision = decide(aDeclaration(), someFacts()).released(NUMBER);

        assertThat(decision.decision().problems()).isEmpty();
        assertThat(decision.decision().warnings()).isEmpty();
        assertThat(decision.ending()).isEqualTo(DeclarationState.RELEASED);
        assertThat(decision.controlOrder()).isEmpty();
        var reply = decision.response();
        assertThat(reply.kind()).isEqualTo(ResponseKind.RELEASED);
        assertThat(reply.declarant()).contains("313000109");
        var release = reply.release().orElseThrow();
        assertThat(release.runningNumber()).isEqualTo(NUMBER);
        assertThat(release.total()).isEqualTo(Money.ofKroner(5992));
        assertThat(release.clearedOn()).isEqualTo(DATE);
        assertThat(release.traderName()).contains("FJORD KLAR TEST AS");
        assertThat(decision.event().what()).isEqualTo("DECLARATION_RELEASED");
        assertThat(decision.event().details()).containsEntry("total.TL", "5992");
    }

    @Test
    void registersTheClaimOfARelease() {
        var decision = decide(aDeclaration(), someFacts()).released(NUMBER);

        var claim = decision.claim().orElseThrow();
        assertThat(claim.byCharge()).isEqualTo(Map.of("TL", Money.ofKroner(5992)));
        assertThat(claim.debtor()).isEqualTo("313001202");
        assertThat(claim.creditAccount()).contains("04012345");
        assertThat(claim.registeredAt()).isEqualTo(RECEIVED);
    }

    @Test
    void clearsOnTheDayInNorway() {
        var lateInTheEvening = Instant.parse("2024-06-03T22:00:00Z");

        var decision = decide(aDeclaration(), someFacts().at(lateInTheEvening)).released(NUMBER);

        assertThat(decision.response().release().orElseThrow().clearedOn())
                .isEqualTo(LocalDate.of(2024, 6, 4));
    }

    @Test
    void givesNoReplyToAReleaseBeforeItHasItsNumber() {
        var decision = decide(aDeclaration(), someFacts());

        assertThat(decision.needsRunningNumber()).isTrue();
        assertThatThrownBy(decision::response)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(ID);
    }

    @Test
    void releasesAnExportThatOwesNothing() {
        var decision = decide(anExport(), someFacts()).released(NUMBER);

        assertThat(decision.ending()).isEqualTo(DeclarationState.RELEASED);
        assertThat(decision.claim()).isEmpty();
        assertThat(decision.draw()).isEmpty();
        assertThat(decision.response().export()).isTrue();
        assertThat(decision.response().release().orElseThrow().trader()).isEqualTo("313003418");
    }

    @Test
    void releasesPrivateShoppingWithoutNamingThePerson() {
        var facts = someFacts().entry("trader", Optional.empty());

        var decision = decide(aVoecDeclaration(), facts).released(NUMBER);

        assertThat(decision.ending()).isEqualTo(DeclarationState.RELEASED);
        assertThat(decision.response().release().orElseThrow().traderName()).isEmpty();
        assertThat(decision.event().toString()).doesNotContain(DeclarationFixture.PERSON);
    }

    @Test
    void acceptsBeforeArrivalWhatHasNoGoodsNumberAtTheCrossings() {
        var decision = decide(aDeclaration().beforeArrival(), someFacts());

        assertThat(decision.ending()).isEqualTo(DeclarationState.ACCEPTED);
        assertThat(decision.response().kind()).isEqualTo(ResponseKind.ACCEPTED);
        assertThat(decision.claim()).isEmpty();
        assertThat(decision.draw()).map(CreditDraw::amount).contains(Money.ofKroner(5992));
    }

    @Test
    void releasesAtOnceWhatHasNoGoodsNumberAtAnotherUnit() {
        var declaration = aDeclaration().beforeArrival().header("unit", Optional.of("371002"));

        var decision = decide(declaration, someFacts());

        assertThat(decision.ending()).isEqualTo(DeclarationState.RELEASED);
    }

    @Test
    void refusesWithAllFaultsInOrder() {
        var declaration =
                aDeclaration()
                        .oneMoreLine()
                        .line(2, "commodity", "99999999")
                        .line(2, "origin", Optional.empty())
                        .line(1, "charges", List.of(charge("TL", 1, 5000, "56000", "10.7")))
                        .header("dispatchCountry", Optional.of("NO"))
                        .header("goodsLocation", Optional.empty());

        var decision = decide(declaration, someFacts());

        assertThat(decision.decision().problems())
                .extracting(p -> p.where().errorPoint() + ":" + p.code())
                .containsExactly("0:9548", "0:9785", "1:9618", "2:52", "2:9681");
        assertThat(decision.ending()).isEqualTo(DeclarationState.REJECTED);
        assertThat(decision.kept()).isTrue();
        assertThat(decision.claim()).isEmpty();
        assertThat(decision.response().kind()).isEqualTo(ResponseKind.REJECTED);
        assertThat(decision.response().problems()).isEqualTo(decision.decision().problems());
    }

    @Test
    void showsAFaultInAChargeAtItsSegment() {
        var declaration =
                aDeclaration()
                        .withCharges(charge("TL", 1, 5000, "56000", "10.7"))
                        .at(Map.of("1/CHARGE", 30, "1/CHARGE/TL", 31, "1/ITEM", 23));

        var decision = decide(declaration, someFacts());

        assertThat(decision.decision().problems())
                .extracting(p -> p.where().segment())
                .containsExactly(31);
    }

    @Test
    void saysAnErrorNumberOncePerPlaceAndAtMostNinetyNine() {
        var lines = new ArrayList<Line>();
        for (var i = 1; i <= 120; i++) {
            lines.add(Components.with(aDeclaration().submitted().lines().get(0), "item", i));
        }
        var declaration =
                aDeclaration()
                        .with(
                                "lines",
                                lines.stream()
                                        .map(l -> Components.with(l, "origin", Optional.empty()))
                                        .toList());

        var decision = decide(declaration, someFacts());

        assertThat(decision.decision().problems()).hasSize(120);
        assertThat(decision.response().problems()).hasSize(100);
        assertThat(decision.response().problems().get(99).code()).isEqualTo("277");
        assertThat(decision.response().problems().get(99).where().errorPoint()).isEqualTo(9999);
    }

    @ParameterizedTest
    @CsvSource({
        // a version is kept when its id was right; its number is used up
        "3130001092024060300010101, true",
        "3130001082024060300010101, false",
        "3130001092024060300010102, false"
    })
    void keepsARefusalUnlessItIsOfTheIdentity(String id, boolean kept) {
        var declaration =
                aDeclaration()
                        .with("declarationId", id)
                        .header("dispatchCountry", Optional.of("NO"));

        var decision = decide(declaration, someFacts());

        assertThat(decision.ending()).isEqualTo(DeclarationState.REJECTED);
        assertThat(decision.kept()).isEqualTo(kept);
        assertThat(decision.declaration().isPresent()).isEqualTo(kept);
        assertThat(decision.response().declarationText()).isEqualTo(id);
    }

    @Test
    void refusesVatOfARegisteredImporter() {
        var declaration =
                aDeclaration()
                        .withCharges(
                                charge("TL", 1, 5992, "56000", "10.7"),
                                charge("MV", 1, 15498, "61992", "25"));

        assertThat(codes(decide(declaration, someFacts()))).containsExactly("8010");
        assertThat(codes(decide(unregistered(declaration), someFacts().unregisteredImporter())))
                .isEmpty();
    }

    @Test
    void takesCreditOfTheImporterOnly() {
        var other = OrganisationNumber.of("313002306");

        assertThat(codes(decide(aDeclaration(), someFacts()))).isEmpty();
        assertThat(codes(decide(aDeclaration(), someFacts().account("open", false))))
                .containsExactly("110");
        assertThat(codes(decide(aDeclaration(), someFacts().account("holder", other))))
                .containsExactly("110");
        assertThat(
                        codes(
                                decide(
                                        aDeclaration(),
                                        someFacts().with("creditAccount", Optional.empty()))))
                .containsExactly("110");
    }

    @Test
    void takesDaySettlementOfForwardersThatHaveIt() {
        var declaration = aDeclaration().header("payer", Optional.of("D"));

        assertThat(codes(decide(declaration, someFacts()))).isEmpty();
        assertThat(codes(decide(declaration, someFacts().permit("daySettlement", false))))
                .containsExactly("111");
    }

    @Test
    void drawsCreditAndStopsWhenTheLimitDoesNotSuffice() {
        var decision = decide(aDeclaration(), someFacts());

        var stopped = decision.overLimit();

        assertThat(decision.draw())
                .contains(
                        new CreditDraw(
                                "04012345",
                                DeclarationId.of(ID),
                                Money.ofKroner(5992),
                                Money.ofKroner(5_000_000)));
        assertThat(stopped.ending()).isEqualTo(DeclarationState.CREDIT_STOP);
        assertThat(stopped.needsRunningNumber()).isFalse();
        assertThat(stopped.claim()).isEmpty();
        assertThat(stopped.controlOrder()).isPresent();
        var reply = stopped.response();
        assertThat(reply.kind()).isEqualTo(ResponseKind.MESSAGE);
        assertThat(reply.action()).contains(ControlAction.MANUAL);
        assertThat(reply.texts()).hasSize(1);
        assertThat(reply.texts().get(0).code()).isEqualTo("999");
        assertThat(reply.texts().get(0).text()).contains("8020");
    }

    @Test
    void asksForDocumentsWhenAProfileDoes() {
        var declaration =
                aDeclaration()
                        .line("commodity", "62034200")
                        .withPreference("A", "PT")
                        .withCharges();

        var decision = decide(declaration, someFacts());

        assertThat(decision.ending()).isEqualTo(DeclarationState.DOC_CONTROL);
        var order = decision.controlOrder().orElseThrow();
        assertThat(order.kind()).isEqualTo(ControlKind.DOCUMENTS);
        assertThat(order.reasons()).containsExactly("R-001");
        assertThat(order.answerBy()).contains(LocalDate.of(2024, 6, 13));
        var reply = decision.response();
        assertThat(reply.action()).contains(ControlAction.DOCUMENTS);
        assertThat(reply.answerBy()).contains(LocalDate.of(2024, 6, 13));
        assertThat(reply.texts())
                .containsExactly(
                        new ResponseText("999", "PLEASE SEND INVOICE AND ORIGIN PROOF FOR LINE 1"));
        assertThat(decision.draw()).isEmpty();
    }

    @Test
    void letsTheStrictestLaneWin() {
        var declaration =
                aDeclaration()
                        .header("category", Category.MA)
                        .line("commodity", "24021000")
                        .line("supplementary", Optional.empty())
                        .withCharges();

        var decision = decide(declaration, someFacts());

        assertThat(decision.ending()).isEqualTo(DeclarationState.GOODS_CONTROL);
        assertThat(decision.declaration().orElseThrow().lane()).isEqualTo("GOODS_CONTROL");
        assertThat(decision.declaration().orElseThrow().reasons())
                .containsExactly("R-002", "R-003", "CATEGORY_MA");
        assertThat(decision.response().action()).contains(ControlAction.GOODS);
    }

    @Test
    void holdsWhatCannotBeRecomputed() {
        var declaration =
                aDeclaration()
                        .line("commodity", "19059000")
                        .line("supplementary", Optional.empty());

        var decision = decide(declaration, someFacts());

        assertThat(decision.ending()).isEqualTo(DeclarationState.MANUAL);
        assertThat(decision.decision().holdReasons()).containsExactly("RATE_UNKNOWN");
        assertThat(decision.declaration().orElseThrow().totalCharges()).isEqualTo(5992);
    }

    @Test
    void replacesTheVersionThatACorrectionCorrects() {
        var declaration = aDeclaration().beforeArrival().version(2, Category.KO);
        var facts = someFacts().after(1, DeclarationState.ACCEPTED, Category.FU);

        var decision = decide(declaration, facts);

        assertThat(decision.ending()).isEqualTo(DeclarationState.ACCEPTED);
        assertThat(decision.superseded())
                .contains(
                        new StateChange(
                                DeclarationId.of(ID),
                                DeclarationState.ACCEPTED,
                                DeclarationState.REPLACED,
                                RECEIVED));
        assertThat(decision.controlEnding()).isEqualTo("REPLACED");
    }

    @Test
    void leavesTheVersionThatStandsWhenItsCorrectionIsRefused() {
        var declaration =
                aDeclaration().version(2, Category.KO).header("dispatchCountry", Optional.of("NO"));
        var facts = someFacts().after(1, DeclarationState.MANUAL, Category.FU);

        var decision = decide(declaration, facts);

        assertThat(decision.ending()).isEqualTo(DeclarationState.REJECTED);
        assertThat(decision.superseded()).isEmpty();
        assertThat(decision.kept()).isTrue();
    }

    @Test
    void replacesNothingAfterARefusal() {
        var declaration = aDeclaration().version(2, Category.FU);
        var facts = someFacts().after(1, DeclarationState.REJECTED, Category.FU);

        var decision = decide(declaration, facts);

        assertThat(decision.ending()).isEqualTo(DeclarationState.RELEASED);
        assertThat(decision.superseded()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MANUAL, FU, MANUAL",
        "DOC_CONTROL, FU, MANUAL",
        "GOODS_CONTROL, FU, MANUAL",
        "NEW_VERSION_WANTED, FU, RELEASED",
        "NEW_VERSION_WANTED, MA, MANUAL",
        "CREDIT_STOP, FU, RELEASED",
        "ACCEPTED, FU, RELEASED"
    })
    void letsNoCorrectionEndAControl(
            DeclarationState before, Category category, DeclarationState ending) {
        var declaration = aDeclaration().version(2, Category.KO);
        var facts = someFacts().after(1, before, category);

        var decision = decide(declaration, facts);

        assertThat(decision.ending()).isEqualTo(ending);
        assertThat(decision.superseded()).map(StateChange::to).contains(DeclarationState.REPLACED);
    }

    @ParameterizedTest
    @EnumSource(
            value = DeclarationState.class,
            names = {"MANUAL", "DOC_CONTROL", "GOODS_CONTROL", "ACCEPTED", "CREDIT_STOP"})
    void withdrawsWhatIsNotReleased(DeclarationState before) {
        var facts = someFacts().after(1, before, Category.FU);

        var decision = decide(aWithdrawal(), facts);

        assertThat(decision.ending()).isEqualTo(DeclarationState.CANCELLED);
        assertThat(decision.superseded()).map(StateChange::to).contains(DeclarationState.CANCELLED);
        assertThat(decision.controlEnding()).isEqualTo("WITHDRAWN");
        assertThat(decision.response().kind()).isEqualTo(ResponseKind.WITHDRAWN);
        assertThat(decision.event().what()).isEqualTo("DECLARATION_WITHDRAWN");
    }

    @Test
    void refusesToWithdrawWhatIsReleased() {
        var facts = someFacts().after(1, DeclarationState.RELEASED, Category.FU);

        var decision = decide(aWithdrawal(), facts);

        assertThat(codes(decision)).containsExactly("8021");
        assertThat(decision.superseded()).isEmpty();
        assertThat(decision.kept()).isFalse();
    }

    @Test
    void keepsNothingOfATrialAndUsesUpNoNumber() {
        var decision = decide(aDeclaration().asTest(), someFacts());

        assertThat(decision.ending()).isEqualTo(DeclarationState.RELEASED);
        assertThat(decision.kept()).isFalse();
        assertThat(decision.needsRunningNumber()).isFalse();
        assertThat(decision.declaration()).isEmpty();
        assertThat(decision.claim()).isEmpty();
        assertThat(decision.draw()).isEmpty();
        assertThat(decision.controlOrder()).isEmpty();
        assertThat(decision.response().test()).isTrue();
        assertThat(decision.response().release().orElseThrow().runningNumber())
                .isEqualTo("4410020000000000");
    }

    @Test
    void addsUpWhatSeveralLinesOwe() {
        var declaration =
                unregistered(aDeclaration())
                        .withCharges(
                                charge("TL", 1, 5992, "56000", "10.7"),
                                charge("MV", 1, 15498, "61992", "25"))
                        .oneMoreLine();

        var decision = decide(declaration, someFacts().unregisteredImporter()).released(NUMBER);

        assertThat(decision.claim().orElseThrow().byCharge())
                .isEqualTo(Map.of("TL", Money.ofKroner(11984), "MV", Money.ofKroner(30996)));
        assertThat(decision.response().release().orElseThrow().total())
                .isEqualTo(Money.ofKroner(42980));
    }

    @Test
    void decidesAThousandLinesInOneGo() {
        var one = aDeclaration().submitted().lines().get(0);
        var lines = new ArrayList<Line>();
        for (var i = 1; i <= 999; i++) {
            lines.add(Components.with(one, "item", i));
        }

        var decision = decide(aDeclaration().with("lines", lines), someFacts());

        assertThat(decision.ending()).isEqualTo(DeclarationState.RELEASED);
        assertThat(decision.total()).isEqualTo(Money.ofKroner(999 * 5992L));
    }

    private static ClearanceDecision decide(DeclarationFixture declaration, FactsFixture facts) {
        return ClearanceProcedure.decide(declaration.submitted(), facts.clearance());
    }

    private static List<String> codes(ClearanceDecision decision) {
        return decision.decision().problems().stream().map(Problem::code).toList();
    }

    private static DeclarationFixture unregistered(DeclarationFixture declaration) {
        return declaration
                .header("importer", Optional.of(DeclarationFixture.UNREGISTERED_IMPORTER))
                .header("payer", Optional.of("D"));
    }
}
