package no.klarering.clearance.core;

import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static no.klarering.testing.DeclarationFixture.aRecalculation;
import static no.klarering.testing.DeclarationFixture.id;
import static no.klarering.testing.FactsFixture.originalOf;
import static no.klarering.testing.FactsFixture.someFacts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.clearance.OfficerDesk.OfficerOrder;
import no.klarering.control.ControlKind;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.EntryFacts;
import no.klarering.declaration.StateChange;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Money;
import no.klarering.messaging.ControlAction;
import no.klarering.messaging.CustomsResponse.ResponseText;
import no.klarering.messaging.ResponseKind;
import no.klarering.testing.Components;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OfficerProcedureTest {

    private static final Instant NOW = Instant.parse("2024-06-03T22:30:00Z");
    private static final String NUMBER = "4410022400000001";

    @ParameterizedTest
    @CsvSource({
        "MANUAL, RELEASE REFUSE ASK_NEW_VERSION ASK_DOCUMENTS EXAMINE_GOODS TAKE_SAMPLE DETAIN"
                + " WRITE",
        "DOC_CONTROL, RELEASE REFUSE ASK_NEW_VERSION ASK_DOCUMENTS EXAMINE_GOODS TAKE_SAMPLE"
                + " DETAIN REMIND WRITE",
        "GOODS_CONTROL, RELEASE REFUSE ASK_NEW_VERSION ASK_DOCUMENTS EXAMINE_GOODS TAKE_SAMPLE"
                + " DETAIN REMIND WRITE",
        "DETAINED, RELEASE REFUSE WRITE",
        "CREDIT_STOP, RELEASE REFUSE ASK_NEW_VERSION ASK_DOCUMENTS EXAMINE_GOODS TAKE_SAMPLE"
                + " DETAIN WRITE",
        "ACCEPTED, REGISTER_ENTRY REFUSE ASK_NEW_VERSION ASK_DOCUMENTS EXAMINE_GOODS"
                + " TAKE_SAMPLE DETAIN REMIND WRITE",
        "NEW_VERSION_WANTED, RELEASE REFUSE REMIND WRITE",
        "RELEASED, WRITE",
        "RELEASED_PROVISIONAL, ASK_NEW_VERSION WRITE",
        "OVERDUE, ASK_NEW_VERSION WRITE",
        "FINALISED, WRITE",
        "RECALC_PENDING, WRITE",
        "RECALCULATED, WRITE",
        "REJECTED, ''",
        "CANCELLED, ''",
        "REPLACED, ''"
    })
    void allowsWhatTheStateAllows(DeclarationState state, String actions) {
        var expected =
                Arrays.stream(actions.split(" "))
                        .filter(a -> !a.isEmpty())
                        .map(OfficerAction::valueOf)
                        .collect(Collectors.toSet());

        assertThat(OfficerProcedure.possible(state)).isEqualTo(expected);
    }

    @Test
    void releasesWithNumberTotalAndClaim() {
        var made = decide(OfficerAction.RELEASE, "", DeclarationState.MANUAL).released(NUMBER);

        assertThat(made.change().from()).isEqualTo(DeclarationState.MANUAL);
        assertThat(made.change().to()).isEqualTo(DeclarationState.RELEASED);
        assertThat(made.change().runningNumber()).contains(NUMBER);
        assertThat(made.controlEnding()).isEqualTo("RELEASED");
        assertThat(made.claim().orElseThrow().total()).isEqualTo(Money.ofKroner(5992));
        assertThat(made.draw()).map(CreditDraw::amount).contains(Money.ofKroner(5992));
        var reply = made.response();
        assertThat(reply.kind()).isEqualTo(ResponseKind.RELEASED);
        assertThat(reply.release().orElseThrow().runningNumber()).isEqualTo(NUMBER);
        assertThat(reply.release().orElseThrow().clearedOn()).isEqualTo(LocalDate.of(2024, 6, 4));
        assertThat(reply.texts()).isEmpty();
    }

    @Test
    void releasesByTheEntryWhatHasDrawnItsCredit() {
        var made =
                decide(OfficerAction.REGISTER_ENTRY, "", DeclarationState.ACCEPTED)
                        .released(NUMBER);

        assertThat(made.ending()).isEqualTo(DeclarationState.RELEASED);
        assertThat(made.draw()).isEmpty();
        assertThat(made.claim()).isPresent();
        assertThat(made.response().kind()).isEqualTo(ResponseKind.RELEASED);
    }

    @Test
    void owesTheDifferenceOfARecalculation() {
        var facts = factsOfARecalculation(DeclarationState.MANUAL);

        var made =
                OfficerProcedure.decide(order(OfficerAction.RELEASE, ""), facts).released(NUMBER);

        assertThat(made.claim().orElseThrow().total()).isEqualTo(Money.ofKroner(214));
        assertThat(made.draw().orElseThrow().amount()).isEqualTo(Money.ofKroner(214));
        assertThat(made.onOriginal()).map(StateChange::to).contains(DeclarationState.RECALCULATED);
        assertThat(made.difference().orElseThrow().total()).isEqualTo(Money.ofKroner(214));
    }

    @Test
    void settlesNothingOnceMoreByWritingAboutARecalculation() {
        var facts = factsOfARecalculation(DeclarationState.RELEASED);

        var made = OfficerProcedure.decide(order(OfficerAction.WRITE, "CALL US"), facts);

        assertThat(made.ending()).isEqualTo(DeclarationState.RELEASED);
        assertThat(made.response().kind()).isEqualTo(ResponseKind.MESSAGE);
        assertThat(made.claim()).isEmpty();
        assertThat(made.difference()).isEmpty();
        assertThat(made.eventOnOriginal()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DeclarationState.class,
            names = {"RELEASED_PROVISIONAL", "OVERDUE"})
    void grantsMoreTimeForTheFinalDeclaration(DeclarationState state) {
        var made = decide(OfficerAction.ASK_NEW_VERSION, "SEND IT SOON", state);

        assertThat(made.ending()).isEqualTo(DeclarationState.RELEASED_PROVISIONAL);
        assertThat(made.needsRunningNumber()).isFalse();
        assertThat(made.change().answerBy()).contains(EntryFacts.dayOf(NOW).plusDays(10));
        assertThat(made.response().answerBy()).isEqualTo(made.change().answerBy());
        assertThat(made.response().release()).isEmpty();
        assertThat(made.event().what()).isEqualTo("MORE_TIME_GRANTED");
        assertThat(made.claim()).isEmpty();
    }

    @Test
    void refusesWithTheTextOnly() {
        var made = decide(OfficerAction.REFUSE, "NOT AS DECLARED", DeclarationState.GOODS_CONTROL);

        assertThat(made.ending()).isEqualTo(DeclarationState.REJECTED);
        assertThat(made.controlEnding()).isEqualTo("REFUSED");
        assertThat(made.claim()).isEmpty();
        assertThat(made.givesBackCredit()).isTrue();
        var reply = made.response();
        assertThat(reply.kind()).isEqualTo(ResponseKind.REJECTED);
        assertThat(reply.declarant()).contains("313000109");
        assertThat(reply.problems()).isEmpty();
        assertThat(reply.texts()).containsExactly(new ResponseText("999", "NOT AS DECLARED"));
    }

    @Test
    void asksForANewVersionByADay() {
        var made = decide(OfficerAction.ASK_NEW_VERSION, "WRONG VALUE", DeclarationState.MANUAL);

        assertThat(made.ending()).isEqualTo(DeclarationState.NEW_VERSION_WANTED);
        var reply = made.response();
        assertThat(reply.kind()).isEqualTo(ResponseKind.MESSAGE);
        assertThat(reply.action()).contains(ControlAction.NEW_VERSION);
        assertThat(reply.answerBy()).contains(LocalDate.of(2024, 6, 14));
        assertThat(made.event().what()).isEqualTo("NEW_VERSION_ASKED");
        assertThat(made.event().actor()).isEqualTo("officer:kari");
    }

    @Test
    void asksForDocumentsByADayAndOrdersTheControl() {
        var made = decide(OfficerAction.ASK_DOCUMENTS, "SEND INVOICE", DeclarationState.MANUAL);

        assertThat(made.ending()).isEqualTo(DeclarationState.DOC_CONTROL);
        assertThat(made.controlOrder().orElseThrow().kind()).isEqualTo(ControlKind.DOCUMENTS);
        assertThat(made.controlOrder().orElseThrow().answerBy())
                .contains(LocalDate.of(2024, 6, 14));
        assertThat(made.response().action()).contains(ControlAction.DOCUMENTS);
        assertThat(made.event().what()).isEqualTo("DOCUMENTS_ASKED");
    }

    @ParameterizedTest
    @CsvSource({"280, 280, 0", "281, 280, 1", "560, 280, 280"})
    void splitsALongTextOverTwoSegments(int length, int first, int second) {
        var made = decide(OfficerAction.REFUSE, "A".repeat(length), DeclarationState.MANUAL);

        var texts = made.response().texts();
        assertThat(texts.get(0).text()).hasSize(first);
        assertThat(texts).hasSize(second == 0 ? 1 : 2);
        if (second > 0) {
            assertThat(texts.get(1).code()).isEqualTo("998");
            assertThat(texts.get(1).text()).hasSize(second);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RELEASE, R1, '', 0, 0",
        "RELEASE, R9, '', 0, 1",
        "REFUSE, R1, '', 0, 1",
        "REFUSE, R1, 'ÆØÅ æøå é', 0, 0",
        "REFUSE, R1, 'Ω', 0, 1",
        "ASK_DOCUMENTS, R1, SEND, 1, 0",
        "ASK_DOCUMENTS, R1, SEND, 0, 1",
        "ASK_DOCUMENTS, R1, SEND, 60, 0",
        "ASK_DOCUMENTS, R1, SEND, 61, 1",
        "ASK_NEW_VERSION, R9, '', 0, 3"
    })
    void tellsAllThatIsWrongWithAnOrder(
            OfficerAction action, String reason, String text, int days, int faults) {
        var order = new OfficerOrder(version(), action, "kari", reason, text, days);

        assertThat(OfficerProcedure.faults(order, facts(DeclarationState.MANUAL))).hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource({"560, 0", "561, 1"})
    void limitsTheText(int length, int faults) {
        var order = order(OfficerAction.REFUSE, "A".repeat(length));

        assertThat(OfficerProcedure.faults(order, facts(DeclarationState.MANUAL))).hasSize(faults);
    }

    @Test
    void refusesControlCharacters() {
        var order = order(OfficerAction.REFUSE, "TWO\nLINES");

        var faults = OfficerProcedure.faults(order, facts(DeclarationState.MANUAL));

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).en()).contains("U+000A");
    }

    @Test
    void previewsAReleaseWithZerosForItsNumber() {
        var made = decide(OfficerAction.RELEASE, "", DeclarationState.MANUAL);

        assertThat(made.preview().release().orElseThrow().runningNumber())
                .isEqualTo("4410020000000000");
        assertThatThrownBy(made::response).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNothingThatTheStateForbids() {
        assertThatThrownBy(() -> decide(OfficerAction.RELEASE, "", DeclarationState.RELEASED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RELEASED");
    }

    private static OfficerDecision decide(
            OfficerAction action, String text, DeclarationState state) {
        return OfficerProcedure.decide(order(action, text), facts(state));
    }

    private static OfficerOrder order(OfficerAction action, String text) {
        return new OfficerOrder(version(), action, "kari", "R1", text, 10);
    }

    private static DeclarationId version() {
        return DeclarationId.of(id(1));
    }

    private static DeclarationVersion version(DeclarationState state) {
        var decided = decided();
        return Components.with(decided.declaration().orElseThrow(), "state", state);
    }

    private static OfficerFacts facts(DeclarationState state) {
        return new OfficerFacts(
                version(state),
                Optional.of(decided().decision()),
                someFacts().clearance().creditAccount(),
                Optional.empty(),
                Set.of("R1"),
                NOW);
    }

    private static OfficerFacts factsOfARecalculation(DeclarationState state) {
        var version =
                Components.with(version(state), "content", aRecalculation(Category.EB).submitted());
        var original = originalOf(aDeclaration().submitted(), DeclarationState.RECALC_PENDING);
        return Components.with(
                Components.with(facts(state), "version", version),
                "original",
                Optional.of(original));
    }

    private static ClearanceDecision decided() {
        var held = aDeclaration().header("category", Category.MA).submitted();
        return ClearanceProcedure.decide(held, someFacts().clearance());
    }
}
