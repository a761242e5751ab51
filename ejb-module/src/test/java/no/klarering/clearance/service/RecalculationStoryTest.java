package no.klarering.clearance.service;

import static no.klarering.testing.DeclarationFixture.LATER;
import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static no.klarering.testing.DeclarationFixture.aRecalculation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.audit.AuditTrail;
import no.klarering.clearance.CaseFile;
import no.klarering.clearance.OfficerDesk.Done;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.clearance.OfficerDesk.OfficerOrder;
import no.klarering.clearance.OfficerDesk.Outcome;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationQuery;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Line;
import no.klarering.declaration.Receipt;
import no.klarering.declaration.Totals;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Money;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.DifferenceDeclaration;
import no.klarering.messaging.MessageFault;
import no.klarering.messaging.OwedReply;
import no.klarering.messaging.ResponseKind;
import no.klarering.settlement.Claim;
import no.klarering.testing.Database;
import no.klarering.testing.DeclarationFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recalculations and final declarations, from the message to the account. */
class RecalculationStoryTest {

    private static final String ACCOUNT = "04012345";
    private static final DeclarationId ID = DeclarationId.of(DeclarationFixture.ID);
    private static final DeclarationId SECOND = DeclarationId.of("3130001092024062000014002");
    private static final DeclarationId EB = DeclarationId.of(DeclarationFixture.RECALCULATION);
    private static final DeclarationId RE = DeclarationId.of("3130001092024062000014101");

    static List<Office> offices() {
        return List.of(new Office(Database.freshH2()), new Office(Database.freshPostgres()));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void settlesTheDifferenceOfARecalculation(Office office) {
        var original = office.receive(aDeclaration().submitted());
        office.replies();
        office.at(LATER);

        var command = office.receive(aRecalculation(Category.EB).submitted());

        var replies = office.replies();
        assertThat(replies).extracting(OwedReply::type).containsExactly("CUSRES", "CUSDEC");
        assertThat(((CustomsResponse) replies.get(0)).kind()).isEqualTo(ResponseKind.RELEASED);
        var difference = (DifferenceDeclaration) replies.get(1);
        assertThat(difference.total()).isEqualTo(Money.ofKroner(214));
        assertThat(difference.head().original()).isEqualTo(ID.text());
        assertThat(difference.inReplyTo()).isEqualTo(command.key().controlReference());
        assertThat(drawn(office)).isEqualTo(Money.ofKroner(6206));
        assertThat(claims(office, ID))
                .extracting(c -> c.declaration().text() + " " + c.total())
                .containsExactly(ID.text() + " 5992", EB.text() + " 214");
        assertThat(claims(office, EB).get(0).corrects()).contains(ID);
        assertThat(office.messageOf(original).state()).isEqualTo("RECALCULATED");
        assertThat(office.messageOf(command).state()).isEqualTo("RELEASED");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void showsOriginalAndRecalculationToEachOther(Office office) {
        office.receive(aDeclaration().submitted());
        office.at(LATER);
        office.receive(aRecalculation(Category.EB).submitted());

        var original = open(office, ID);
        var recalculation = open(office, EB);

        assertThat(original.recalculations())
                .extracting(DeclarationVersion::id)
                .containsExactly(EB);
        assertThat(original.latest().before()).isEmpty();
        assertThat(recalculation.latest().declaration().recalculates()).contains(ID);
        assertThat(recalculation.latest().before().orElseThrow().declarationId())
                .isEqualTo(ID.text());
        assertThat(events(office, ID)).contains("DECLARATION_RECALCULATED");
        assertThat(events(office, EB)).contains("DECLARATION_RELEASED");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void refundsWhatStandsAfterTheRecalculationBefore(Office office) {
        office.receive(aDeclaration().submitted());
        office.at(LATER);
        office.receive(aRecalculation(Category.EB).submitted());
        office.at(LATER.plusSeconds(60));
        office.replies();

        office.receive(refund().submitted());

        var difference = (DifferenceDeclaration) office.replies().get(1);
        assertThat(difference.total()).isEqualTo(Money.ofKroner(-214));
        assertThat(drawn(office)).isEqualTo(Money.ofKroner(5992));
        assertThat(claims(office, ID)).extracting(Claim::total).contains(Money.ofKroner(-214));
        assertThat(open(office, RE).latest().before().orElseThrow().declarationId())
                .isEqualTo(EB.text());
        assertThat(state(office, ID)).isEqualTo(DeclarationState.RECALCULATED);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void findsTheOriginalByItsRunningNumber(Office office) {
        office.receive(aDeclaration().submitted());

        var command =
                office.receive(
                        aRecalculation(Category.EB)
                                .header("relatedDeclaration", Optional.of("4410022400000001"))
                                .submitted());

        assertThat(office.messageOf(command).state()).isEqualTo("RELEASED");
        assertThat(state(office, ID)).isEqualTo(DeclarationState.RECALCULATED);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void leavesARecalculationWithoutLinesToAnOfficer(Office office) {
        office.receive(aDeclaration().submitted());
        var held = office.receive(withoutLines(EB).submitted());
        assertThat(office.messageOf(held).state()).isEqualTo("MANUAL");
        assertThat(state(office, ID)).isEqualTo(DeclarationState.RECALC_PENDING);
        office.replies();

        var outcome = carryOut(office, EB, OfficerAction.RELEASE);

        assertThat(outcome).isInstanceOf(Done.class);
        assertThat(office.replies())
                .extracting(OwedReply::type)
                .containsExactly("CUSRES", "CUSDEC");
        assertThat(state(office, ID)).isEqualTo(DeclarationState.RECALCULATED);
        assertThat(drawn(office)).isEqualTo(Money.ofKroner(6206));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void leavesTheOriginalAsItWasWhenARecalculationIsRefused(Office office) {
        var original = office.receive(aDeclaration().submitted());
        office.receive(withoutLines(EB).submitted());

        carryOut(office, EB, OfficerAction.REFUSE);

        assertThat(state(office, ID)).isEqualTo(DeclarationState.RELEASED);
        assertThat(office.messageOf(original).state()).isEqualTo("RELEASED");
        assertThat(drawn(office)).isEqualTo(Money.ofKroner(5992));
        assertThat(events(office, ID)).contains("RECALCULATION_PENDING", "RECALCULATION_ENDED");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void leavesTheOriginalAsItWasWhenARecalculationIsWithdrawn(Office office) {
        office.receive(aDeclaration().submitted());
        office.receive(withoutLines(EB).submitted());

        var withdrawal =
                office.receive(
                        DeclarationFixture.aWithdrawal()
                                .with("declarationId", SECOND.text())
                                .header("relatedDeclaration", Optional.of(EB.text()))
                                .submitted());

        assertThat(office.messageOf(withdrawal).state()).isEqualTo("CANCELLED");
        assertThat(state(office, ID)).isEqualTo(DeclarationState.RELEASED);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void takesOneRecalculationAtATime(Office office) {
        office.receive(aDeclaration().submitted());

        var commands =
                office.receive(
                        List.of(
                                withoutLines(EB).submitted(),
                                withoutLines(RE)
                                        .header(
                                                "relatedDeclaration",
                                                Optional.of("4410022400000001"))
                                        .submitted()));

        assertThat(office.messageOf(commands.get(0)).state()).isEqualTo("MANUAL");
        assertThat(office.messageOf(commands.get(1)).faults())
                .extracting(MessageFault::code)
                .containsExactly("335");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void letsALaterVersionAnswerTheWishForIt(Office office) {
        office.receive(aDeclaration().submitted());
        office.receive(withoutLines(EB).submitted());
        carryOut(office, EB, OfficerAction.ASK_NEW_VERSION);

        var command =
                office.receive(
                        aRecalculation(Category.EB)
                                .with("declarationId", SECOND.text())
                                .submitted());

        assertThat(office.messageOf(command).state()).isEqualTo("RELEASED");
        assertThat(state(office, EB)).isEqualTo(DeclarationState.REPLACED);
        assertThat(state(office, ID)).isEqualTo(DeclarationState.RECALCULATED);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void waitsForCreditWithTheDifferenceOnly(Office office) {
        var other = DeclarationId.of("3130001092024060300999901");
        var limit = Money.ofKroner(5_000_000);
        office.receive(aDeclaration().submitted());
        office.database.inTransaction(
                () -> office.claims.draw(ACCOUNT, other, Money.ofKroner(4_994_000), limit));
        var stopped = office.receive(aRecalculation(Category.EB).submitted());
        assertThat(office.messageOf(stopped).state()).isEqualTo("CREDIT_STOP");
        assertThat(state(office, ID)).isEqualTo(DeclarationState.RECALC_PENDING);
        office.replies();
        office.database.inTransaction(() -> office.claims.giveBack(other));

        var went = office.database.inTransaction(() -> office.credit.goOn(EB));

        assertThat(went).isTrue();
        assertThat(office.replies())
                .extracting(OwedReply::type)
                .containsExactly("CUSRES", "CUSDEC");
        assertThat(drawn(office)).isEqualTo(Money.ofKroner(6206));
        assertThat(state(office, ID)).isEqualTo(DeclarationState.RECALCULATED);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void finalisesAProvisionalDeclaration(Office office) {
        var provisional = office.receive(provisional().submitted());
        assertThat(office.messageOf(provisional).state()).isEqualTo("RELEASED_PROVISIONAL");

        var command =
                office.receive(
                        aDeclaration().version(2, Category.EN).worth(58_000, 6206).submitted());

        assertThat(office.messageOf(command).state()).isEqualTo("FINALISED");
        assertThat(office.messageOf(provisional).state()).isEqualTo("FINALISED");
        assertThat(claims(office, ID))
                .extracting(Claim::total)
                .containsExactly(Money.ofKroner(5992), Money.ofKroner(214));
        assertThat(drawn(office)).isEqualTo(Money.ofKroner(6206));
        assertThat(open(office, ID).latest().before()).isPresent();
        assertThat(office.replies()).extracting(OwedReply::type).containsOnly("CUSRES");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void goesOnAwaitingTheFinalDeclarationWhenOneIsRefused(Office office) {
        office.receive(provisional().submitted());
        var second = DeclarationId.of(DeclarationFixture.id(2));
        var held = aDeclaration().version(2, Category.EN).line("reduction", Optional.of("E"));
        office.receive(held.submitted());
        assertThat(state(office, second)).isEqualTo(DeclarationState.MANUAL);
        carryOut(office, second, OfficerAction.REFUSE);
        assertThat(state(office, ID)).isEqualTo(DeclarationState.RELEASED_PROVISIONAL);

        var command = office.receive(aDeclaration().version(3, Category.EN).submitted());

        assertThat(office.messageOf(command).state()).isEqualTo("FINALISED");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void keepsTheTimeThatWasGrantedWhenAFinalDeclarationIsRefused(Office office) {
        office.receive(provisional().submitted());
        assertThat(answerBy(office)).contains(Office.today().plusDays(10));
        carryOut(office, ID, OfficerAction.ASK_NEW_VERSION, 30);
        var second = DeclarationId.of(DeclarationFixture.id(2));
        var held = aDeclaration().version(2, Category.EN).line("reduction", Optional.of("E"));
        office.receive(held.submitted());
        assertThat(answerBy(office)).isEmpty();

        carryOut(office, second, OfficerAction.REFUSE);

        assertThat(answerBy(office)).contains(Office.today().plusDays(30));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void awaitsNothingByADayAnyMoreOnceTheFinalDeclarationIsReleased(Office office) {
        office.receive(provisional().submitted());

        office.receive(aDeclaration().version(2, Category.EN).submitted());

        assertThat(answerBy(office)).isEmpty();
        assertThat(open(office, ID).versions())
                .allMatch(version -> version.declaration().answerBy().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("offices")
    void remarksThatTheFinalDeclarationDidNotCome(Office office) {
        var provisional = office.receive(provisional().submitted());
        office.replies();
        assertThat(overdue(office)).isEmpty();
        office.at(LATER);
        var received = new Receipt(LATER, false);
        var late = aDeclaration().version(2, Category.EN).with("receipt", received);

        office.database.inTransaction(() -> office.finals.remark(ID));

        assertThat(office.messageOf(provisional).state()).isEqualTo("OVERDUE");
        assertThat(answerBy(office)).contains(Office.today().plusDays(10));
        assertThat(((CustomsResponse) office.replies().get(0)).texts().get(0).text())
                .startsWith("8018");
        assertThat(overdue(office)).isEmpty();
        var refused = office.receive(late.submitted());
        assertThat(office.messageOf(refused).faults())
                .extracting(MessageFault::code)
                .containsExactly("8018");
        carryOut(office, ID, OfficerAction.ASK_NEW_VERSION);
        assertThat(state(office, ID)).isEqualTo(DeclarationState.RELEASED_PROVISIONAL);
        var inTime = aDeclaration().version(3, Category.EN).with("receipt", received);
        assertThat(office.messageOf(office.receive(inTime.submitted())).state())
                .isEqualTo("FINALISED");
    }

    private static List<DeclarationId> overdue(Office office) {
        return office.database.inTransaction(() -> office.finals.overdue());
    }

    private static DeclarationFixture provisional() {
        return aDeclaration()
                .header("category", Category.FO)
                .line("documents", List.of(new Line.Document("FOR", "2024/117")));
    }

    private static DeclarationFixture refund() {
        return aRecalculation(Category.RE).with("declarationId", RE.text()).worth(56_000, 5992);
    }

    private static DeclarationFixture withoutLines(DeclarationId id) {
        return aRecalculation(Category.EB)
                .with("declarationId", id.text())
                .with("lines", List.of())
                .with("totals", new Totals(6206, List.of(new Totals.ByCharge("TL", 6206)), 0, 0));
    }

    private static Outcome carryOut(Office office, DeclarationId id, OfficerAction action) {
        return carryOut(office, id, action, 10);
    }

    /** As lists tell it. */
    private static Optional<LocalDate> answerBy(Office office) {
        var everything =
                new DeclarationQuery(
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "RECEIVED",
                        0,
                        1);
        return office.database
                .inTransaction(() -> office.declarations.search(everything))
                .rows()
                .get(0)
                .answerBy();
    }

    private static Outcome carryOut(
            Office office, DeclarationId id, OfficerAction action, int days) {
        var order = new OfficerOrder(id, action, "officer", "REASON", "AS AGREED", days);
        return office.database.inTransaction(() -> office.officers.carryOut(order));
    }

    private static Money drawn(Office office) {
        return office.database.inTransaction(() -> office.claims.drawn(ACCOUNT));
    }

    private static List<Claim> claims(Office office, DeclarationId id) {
        return office.database.inTransaction(() -> office.claims.about(id));
    }

    private static CaseFile open(Office office, DeclarationId id) {
        return office.database.inTransaction(
                () -> office.files.open(id.key(), "officer").orElseThrow());
    }

    private static DeclarationState state(Office office, DeclarationId id) {
        return open(office, id).versions().stream()
                .map(CaseFile.Version::declaration)
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static List<String> events(Office office, DeclarationId id) {
        return office.database.inTransaction(
                () ->
                        office.audit.of(id.key().text()).stream()
                                .map(AuditTrail.Entry::what)
                                .toList());
    }
}
