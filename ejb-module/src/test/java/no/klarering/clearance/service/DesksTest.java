package no.klarering.clearance.service;

import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.klarering.audit.AuditTrail;
import no.klarering.clearance.CaseFile;
import no.klarering.clearance.OfficerDesk.Done;
import no.klarering.clearance.OfficerDesk.NotAccepted;
import no.klarering.clearance.OfficerDesk.NotPossible;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.clearance.OfficerDesk.OfficerOrder;
import no.klarering.clearance.OfficerDesk.Outcome;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationQuery;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationSummary;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Money;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.MessageFault;
import no.klarering.messaging.OwedReply;
import no.klarering.messaging.ResponseKind;
import no.klarering.testing.Database;
import no.klarering.testing.DeclarationFixture;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DesksTest {

    private static final String SECOND = "3130001092024060300050101";
    private static final DeclarationId ID = DeclarationId.of(DeclarationFixture.ID);

    static List<Office> offices() {
        return List.of(new Office(Database.freshH2()), new Office(Database.freshPostgres()));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void releasesARightDeclarationWithAllThatFollows(Office office) {
        var command = office.receive(aDeclaration().submitted());

        var replies = office.replies();
        assertThat(kinds(replies)).containsExactly(ResponseKind.RELEASED);
        assertThat(release(replies).runningNumber()).isEqualTo("4410022400000001");
        assertThat(office.messageOf(command).state()).isEqualTo("RELEASED");
        var file = open(office);
        assertThat(file.latest().declaration().content()).isEqualTo(command);
        assertThat(file.latest().declaration().state()).isEqualTo(DeclarationState.RELEASED);
        assertThat(file.latest().decision()).isPresent();
        assertThat(file.replies()).hasSize(1);
        var drawn = office.database.inTransaction(() -> office.claims.drawn("04012345"));
        assertThat(drawn).isEqualTo(release(replies).total());
        assertThat(events(office))
                .extracting(AuditTrail.Entry::what)
                .containsExactly("DECLARATION_RELEASED", "CASE_FILE_OPENED");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void decidesARepeatedMessageOnce(Office office) {
        var command = office.receive(aDeclaration().submitted());

        office.database.inTransaction(() -> office.desk.clear(List.of(command)));

        assertThat(office.replies()).hasSize(1);
        assertThat(events(office)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void decidesSeveralAtOnceAsItWouldOneAfterAnother(Office office) {
        var wrong = aDeclaration().version(2, Category.KO).line("origin", Optional.empty());
        var sameGoods = aDeclaration().with("declarationId", SECOND);

        var commands =
                office.receive(
                        List.of(
                                held(),
                                wrong.submitted(),
                                aDeclaration().version(3, Category.KO).submitted(),
                                sameGoods.submitted()));

        assertThat(open(office).versions())
                .extracting(version -> version.declaration().state())
                .containsExactly(
                        DeclarationState.MANUAL,
                        DeclarationState.REJECTED,
                        DeclarationState.REPLACED);
        assertThat(office.messageOf(commands.get(0)).state()).isEqualTo("REPLACED");
        assertThat(office.messageOf(commands.get(3)).warnings())
                .extracting(MessageFault::code)
                .contains("DOUBLE_CLEARANCE");
        assertThat(office.replies()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void decidesWhatCameTwiceAtOnceOnce(Office office) {
        var command = office.register(aDeclaration().submitted());

        office.database.inTransaction(() -> office.desk.clear(List.of(command, command)));

        assertThat(office.replies()).hasSize(1);
        assertThat(events(office)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void drawsForSeveralAtOnceUntilTheLimit(Office office) {
        var other = DeclarationId.of("3130001092024060300999901");
        var first = aDeclaration().submitted();
        var second = elsewhere(aDeclaration().with("declarationId", SECOND)).submitted();
        var room = office.receive(aDeclaration().asTest().submitted());
        var total = release(office.replies()).total();
        var limit = Money.ofKroner(5_000_000);
        office.database.inTransaction(
                () -> office.claims.draw("04012345", other, limit.minus(total), limit));

        var commands = office.receive(List.of(first, second));

        assertThat(office.messageOf(room).state()).isEqualTo("RELEASED");
        assertThat(commands)
                .extracting(command -> office.messageOf(command).state())
                .containsExactly("RELEASED", "CREDIT_STOP");
        assertThat(drawn(office)).isEqualTo(limit);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void opensAnAccountForSeveralAtOnce(Office office) {
        var second = elsewhere(aDeclaration().with("declarationId", SECOND)).submitted();

        var commands = office.receive(List.of(aDeclaration().submitted(), second));

        assertThat(commands)
                .extracting(command -> office.messageOf(command).state())
                .containsExactly("RELEASED", "RELEASED");
        assertThat(drawn(office)).isGreaterThan(Money.ZERO);
    }

    private static DeclarationFixture elsewhere(DeclarationFixture declaration) {
        return declaration.header("goodsPosition", Optional.of("0777"));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void keepsNothingOfATestMessageButOutcomeAndReply(Office office) {
        var command = office.receive(aDeclaration().asTest().submitted());

        assertThat(kinds(office.replies())).containsExactly(ResponseKind.RELEASED);
        assertThat(office.messageOf(command).state()).isEqualTo("RELEASED");
        assertThat(summaries(office)).isEmpty();
        assertThat(office.database.inTransaction(() -> office.claims.drawn("04012345")))
                .isEqualTo(Money.ZERO);
        assertThat(office.numbers.next("441002", 2024)).endsWith("2400000001");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void keepsARefusedVersionWithItsFaults(Office office) {
        var refused = aDeclaration().line("origin", Optional.empty()).submitted();

        var command = office.receive(refused);

        assertThat(kinds(office.replies())).containsExactly(ResponseKind.REJECTED);
        assertThat(office.messageOf(command).faults())
                .extracting(fault -> fault.errorPoint() + ":" + fault.code())
                .contains("1:9681");
        assertThat(open(office).latest().declaration().state())
                .isEqualTo(DeclarationState.REJECTED);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void releasesAHeldDeclarationByAnOfficerOnce(Office office) {
        var command = office.receive(held());
        var order = order(OfficerAction.RELEASE, "");

        var preview = office.database.inTransaction(() -> office.officers.preview(order));
        var outcome = office.database.inTransaction(() -> office.officers.carryOut(order));
        var again = office.database.inTransaction(() -> office.officers.carryOut(order));

        assertThat(preview).isPresent();
        assertThat(outcome).isInstanceOf(Done.class);
        assertThat(again).isInstanceOf(NotPossible.class);
        assertThat(kinds(office.replies()))
                .containsExactly(ResponseKind.MANUAL, ResponseKind.RELEASED);
        assertThat(office.messageOf(command).state()).isEqualTo("RELEASED");
        assertThat(summaries(office))
                .extracting(DeclarationSummary::state)
                .containsExactly(DeclarationState.RELEASED);
        var day =
                office.database.inTransaction(
                        () ->
                                office.declarations.releasedOn(
                                        Office.today(), Optional.of("441002")));
        assertThat(day.all()).isEqualTo(1);
        assertThat(day.withoutStop()).isZero();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void saysAllThatIsWrongWithAnOrderAndChangesNothing(Office office) {
        office.receive(held());
        var order = new OfficerOrder(ID, OfficerAction.REFUSE, "officer", "NO_SUCH", "", 0);

        var outcome = office.database.inTransaction(() -> office.officers.carryOut(order));

        assertThat(outcome).isInstanceOf(NotAccepted.class);
        assertThat(open(office).latest().declaration().state()).isEqualTo(DeclarationState.MANUAL);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void showsTheHeldVersionWhileACorrectionIsRefused(Office office) {
        office.receive(held());
        office.receive(
                aDeclaration()
                        .version(2, Category.KO)
                        .line("origin", Optional.empty())
                        .submitted());

        assertThat(summaries(office))
                .extracting(DeclarationSummary::id, DeclarationSummary::state)
                .containsExactly(Tuple.tuple(ID, DeclarationState.MANUAL));

        office.receive(aDeclaration().version(3, Category.KO).submitted());

        assertThat(open(office).versions())
                .extracting(version -> version.declaration().state())
                .containsExactly(
                        DeclarationState.MANUAL,
                        DeclarationState.REJECTED,
                        DeclarationState.REPLACED);
        assertThat(summaries(office))
                .extracting(summary -> summary.id().version())
                .containsExactly(3);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void findsADeclarationByWhatPeopleType(Office office) {
        office.receive(aDeclaration().submitted());
        var file = open(office);
        var content = file.latest().declaration().content();
        var words =
                List.of(
                        ID.text(),
                        "313000109-2024",
                        content.key().controlReference().toLowerCase(Locale.ROOT),
                        "fjord klar",
                        content.lines().get(0).invoice().number(),
                        "4410022400000001");

        for (var word : words) {
            assertThat(found(office, word)).as(word).hasSize(1);
        }
        assertThat(found(office, "NOSUCHWORD")).isEmpty();
        assertThat(office.database.inTransaction(() -> office.declarations.declarants()))
                .containsExactly("313000109");
        assertThat(
                        office.database.inTransaction(
                                () -> office.declarations.counts(Optional.empty())))
                .containsEntry(DeclarationState.MANUAL, 0L)
                .doesNotContainKey(DeclarationState.RELEASED);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void countsWhatIsOpenAndNamesEachDeclarantOnce(Office office) {
        office.receive(held());
        office.receive(aDeclaration().with("declarationId", SECOND).submitted());

        var everywhere =
                office.database.inTransaction(() -> office.declarations.counts(Optional.empty()));
        var elsewhere =
                office.database.inTransaction(
                        () -> office.declarations.counts(Optional.of("371002")));
        var declarants = office.database.inTransaction(() -> office.declarations.declarants());

        assertThat(everywhere).containsEntry(DeclarationState.MANUAL, 1L);
        assertThat(everywhere.values()).filteredOn(count -> count > 0).hasSize(1);
        assertThat(elsewhere.values()).containsOnly(0L);
        assertThat(declarants).containsExactly("313000109");
        assertThat(office.database.inTransaction(() -> office.declarations.lastReceived()))
                .contains(DeclarationFixture.RECEIVED);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void givesCreditBackWhenADeclarationIsWithdrawnBeforeArrival(Office office) {
        var command = office.receive(aDeclaration().beforeArrival().submitted());
        var drawnBefore = drawn(office);

        office.receive(DeclarationFixture.aWithdrawal().submitted());

        assertThat(drawnBefore).isGreaterThan(Money.ZERO);
        assertThat(drawn(office)).isEqualTo(Money.ZERO);
        assertThat(office.messageOf(command).state()).isEqualTo("CANCELLED");
        assertThat(summaries(office))
                .extracting(DeclarationSummary::state, DeclarationSummary::lines)
                .containsExactly(Tuple.tuple(DeclarationState.CANCELLED, 1));
        assertThat(kinds(office.replies()))
                .containsExactly(ResponseKind.ACCEPTED, ResponseKind.WITHDRAWN);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void holdsWhatTheCreditLimitDoesNotCoverUntilItDoes(Office office) {
        var other = DeclarationId.of("3130001092024060300999901");
        var almostAll = Money.ofKroner(4_999_999);
        office.database.inTransaction(
                () -> office.claims.draw("04012345", other, almostAll, Money.ofKroner(5_000_000)));
        office.receive(aDeclaration().submitted());
        var release = order(OfficerAction.RELEASE, "");

        var tooEarly = office.database.inTransaction(() -> office.officers.carryOut(release));
        office.database.inTransaction(() -> office.claims.giveBack(other));
        var inTime = office.database.inTransaction(() -> office.officers.carryOut(release));

        assertThat(tooEarly).isInstanceOf(NotPossible.class);
        assertThat(inTime).isInstanceOf(Done.class);
        assertThat(kinds(office.replies()))
                .containsExactly(ResponseKind.MESSAGE, ResponseKind.RELEASED);
        assertThat(drawn(office)).isGreaterThan(Money.ZERO).isLessThan(almostAll);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void letsStoppedDeclarationsGoOnInOrderOfReceiptWhenCreditIsGivenBack(Office office) {
        var other = DeclarationId.of("3130001092024060300999901");
        fillCredit(office, other);
        var early = aDeclaration().submitted();
        var late = aDeclaration().with("declarationId", SECOND).beforeArrival().submitted();
        var first = office.receive(early);
        var second = office.receive(late);

        var waiting = office.database.inTransaction(() -> office.credit.waiting());
        var tooEarly = goOn(office, waiting);
        office.database.inTransaction(() -> office.claims.giveBack(other));
        var inTime = goOn(office, waiting);
        var again = goOn(office, waiting);

        assertThat(waiting)
                .extracting(DeclarationId::text)
                .containsExactly(early.declarationId(), late.declarationId());
        assertThat(tooEarly).containsExactly(false, false);
        assertThat(inTime).containsExactly(true, true);
        assertThat(again).containsExactly(false, false);
        assertThat(office.database.inTransaction(() -> office.credit.waiting())).isEmpty();
        assertThat(kinds(office.replies()))
                .containsExactly(
                        ResponseKind.MESSAGE,
                        ResponseKind.MESSAGE,
                        ResponseKind.RELEASED,
                        ResponseKind.ACCEPTED);
        assertThat(office.messageOf(first).state()).isEqualTo("RELEASED");
        assertThat(office.messageOf(second).state()).isEqualTo("ACCEPTED");
        assertThat(events(office))
                .extracting(AuditTrail.Entry::what)
                .containsExactly("DECLARATION_HELD", "DECLARATION_RELEASED");
        assertThat(open(office).latest().declaration().runningNumber())
                .contains("4410022400000001");
        var owed = Money.ofKroner(open(office).latest().declaration().totalCharges());
        assertThat(drawn(office)).isEqualTo(owed.plus(owed));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void letsAStoppedDeclarationGoOnOnceWhenTwoNodesTry(Office office) throws Exception {
        var other = DeclarationId.of("3130001092024060300999901");
        fillCredit(office, other);
        office.receive(aDeclaration().submitted());
        office.database.inTransaction(() -> office.claims.giveBack(other));

        var executor = Executors.newFixedThreadPool(2);
        Callable<Boolean> node = () -> office.database.inTransaction(() -> office.credit.goOn(ID));
        var endings = new ArrayList<Boolean>();
        for (var future : executor.invokeAll(List.of(node, node))) {
            endings.add(future.get());
        }
        executor.shutdown();

        assertThat(endings).containsExactlyInAnyOrder(true, false);
        assertThat(office.replies()).hasSize(2);
    }

    private static void fillCredit(Office office, DeclarationId by) {
        var limit = Money.ofKroner(5_000_000);
        office.database.inTransaction(
                () -> office.claims.draw("04012345", by, Money.ofKroner(4_999_999), limit));
    }

    private static List<Boolean> goOn(Office office, List<DeclarationId> ids) {
        return ids.stream()
                .map(id -> office.database.inTransaction(() -> office.credit.goOn(id)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void warnsOfGoodsThatAnotherDeclarationNames(Office office) {
        office.receive(aDeclaration().submitted());
        var another = aDeclaration().with("declarationId", SECOND).submitted();

        var command = office.receive(another);

        assertThat(office.messageOf(command).warnings())
                .extracting(MessageFault::code)
                .contains("DOUBLE_CLEARANCE");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void lettingTwoOfficersActLetsOneOfThemDecide(Office office) throws Exception {
        office.receive(held());
        var release = order(OfficerAction.RELEASE, "");
        var refuse = order(OfficerAction.REFUSE, "NOT PLAUSIBLE");

        var executor = Executors.newFixedThreadPool(2);
        Callable<Outcome> first =
                () -> office.database.inTransaction(() -> office.officers.carryOut(release));
        Callable<Outcome> second =
                () -> office.database.inTransaction(() -> office.officers.carryOut(refuse));
        var outcomes = new ArrayList<Outcome>();
        for (var future : executor.invokeAll(List.of(first, second))) {
            outcomes.add(future.get());
        }
        executor.shutdown();

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(NotPossible.class::isInstance).hasSize(1);
        assertThat(office.replies()).hasSize(2);
    }

    private static Money drawn(Office office) {
        return office.database.inTransaction(() -> office.claims.drawn("04012345"));
    }

    private static SubmitDeclaration held() {
        return aDeclaration().version(1, Category.MA).submitted();
    }

    private static OfficerOrder order(OfficerAction action, String text) {
        return new OfficerOrder(ID, action, "officer", "REASON", text, 0);
    }

    private static List<AuditTrail.Entry> events(Office office) {
        return office.database.inTransaction(() -> office.audit.of(ID.key().text()));
    }

    private static CaseFile open(Office office) {
        return office.database.inTransaction(
                () -> office.files.open(ID.key(), "officer").orElseThrow());
    }

    private static List<DeclarationSummary> summaries(Office office) {
        return found(office, null);
    }

    private static List<DeclarationSummary> found(Office office, String words) {
        var query =
                new DeclarationQuery(
                        Optional.ofNullable(words),
                        Set.of(),
                        Set.of(),
                        Optional.of("441002"),
                        Optional.of("313000109"),
                        Optional.of("IMPORT"),
                        "WAITING",
                        0,
                        10);
        return office.database.inTransaction(() -> office.declarations.search(query).rows());
    }

    private static List<ResponseKind> kinds(List<OwedReply> replies) {
        return replies.stream().map(reply -> ((CustomsResponse) reply).kind()).toList();
    }

    private static CustomsResponse.Release release(List<OwedReply> replies) {
        return ((CustomsResponse) replies.get(replies.size() - 1)).release().orElseThrow();
    }
}
