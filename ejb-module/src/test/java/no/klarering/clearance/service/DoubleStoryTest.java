package no.klarering.clearance.service;

import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static no.klarering.testing.DeclarationFixture.aRecalculation;
import static no.klarering.testing.DeclarationFixture.aWithdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.klarering.audit.AuditTrail;
import no.klarering.clearance.Decision;
import no.klarering.clearance.DoubleDesk.Done;
import no.klarering.clearance.DoubleDesk.DoubleOrder;
import no.klarering.clearance.DoubleDesk.NotDone;
import no.klarering.clearance.DoubleDesk.Outcome;
import no.klarering.clearance.DoubleDesk.Verdict;
import no.klarering.clearance.OfficerDesk;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.clearance.OfficerDesk.OfficerOrder;
import no.klarering.declaration.Category;
import no.klarering.declaration.Receipt;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.declaration.Totals;
import no.klarering.doubles.DoubleFinding;
import no.klarering.doubles.DoubleFinding.State;
import no.klarering.doubles.Strength;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Money;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.Problem;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.CustomsResponse.ResponseText;
import no.klarering.messaging.MessageFault;
import no.klarering.messaging.ResponseKind;
import no.klarering.risk.RiskHit;
import no.klarering.settlement.Claim;
import no.klarering.testing.Database;
import no.klarering.testing.DeclarationFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DoubleStoryTest {

    private static final DeclarationKey FIRST = DeclarationId.of(DeclarationFixture.ID).key();
    private static final DeclarationId OWN = DeclarationId.of("3130001092024060300050101");
    private static final DeclarationId TAKEN_BACK = DeclarationId.of("3130001092024062000014101");
    private static final DeclarationId OTHERS = DeclarationId.of("3126884092024060300050101");

    static List<Office> offices() {
        return List.of(new Office(Database.freshH2()), new Office(Database.freshPostgres()));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void holdsWhatAnotherDeclaredBefore(Office office) {
        office.receive(aDeclaration().submitted());

        var second = office.receive(byAnother().submitted());

        assertThat(stateOf(office, second)).isEqualTo("MANUAL");
        assertThat(warningsOf(office, second)).containsOnlyOnce("DOUBLE_CLEARANCE");
        assertThat(hits(office, OTHERS.key()))
                .extracting(RiskHit::profile, hit -> hit.reason().en())
                .containsExactly(
                        tuple(
                                "R-004",
                                "The same goods were declared before by another declarant, in "
                                        + DeclarationFixture.ID));
        assertThat(finding(office, FIRST).otherThan(FIRST)).isEqualTo(OTHERS);
        assertThat(finding(office, OTHERS.key()).strength()).isEqualTo(Strength.CERTAIN);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void warnsOfOnesOwnAndReleases(Office office) {
        office.receive(aDeclaration().submitted());

        var second = office.receive(again().submitted());

        assertThat(stateOf(office, second)).isEqualTo("RELEASED");
        assertThat(warningsOf(office, second)).containsOnlyOnce("DOUBLE_CLEARANCE");
        assertThat(finding(office, OWN.key()).state()).isEqualTo(State.OPEN);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void seesWhatCameWithItAtOnce(Office office) {
        var both = office.receive(List.of(aDeclaration().submitted(), byAnother().submitted()));

        assertThat(stateOf(office, both.get(0))).isEqualTo("RELEASED");
        assertThat(stateOf(office, both.get(1))).isEqualTo("MANUAL");
        assertThat(finding(office, FIRST).later()).isEqualTo(OTHERS);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void forgetsWhatWasWithdrawn(Office office) {
        office.receive(aDeclaration().header("category", Category.MA).submitted());
        office.receive(again().submitted());

        office.receive(aWithdrawal().submitted());
        var third = office.receive(byAnother().header("goodsNumber", Optional.empty()).submitted());

        assertThat(finding(office, FIRST).state()).isEqualTo(State.ENDED);
        assertThat(findings(office, OTHERS.key()))
                .extracting(found -> found.otherThan(OTHERS.key()))
                .containsExactly(OWN);
        assertThat(warningsOf(office, third)).contains("DOUBLE_CLEARANCE");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void isNotBroughtUpAgainOnceAnOfficerHasDeniedIt(Office office) {
        office.receive(aDeclaration().submitted());
        office.receive(byAnother().submitted());

        var denied = said(office, OTHERS.key(), Verdict.NOT_DOUBLE, "");
        var corrected =
                office.receive(
                        byAnother()
                                .with("declarationId", OTHERS.key().version(2).text())
                                .header("category", Category.KO)
                                .submitted());

        assertThat(denied).isInstanceOf(Done.class);
        assertThat(warningsOf(office, corrected)).doesNotContain("DOUBLE_CLEARANCE");
        assertThat(finding(office, FIRST).state()).isEqualTo(State.NOT_DOUBLE);
        assertThat(what(office, FIRST)).contains("DOUBLE_DENIED");
        assertThat(what(office, OTHERS.key())).contains("DOUBLE_DENIED");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void isSaidOnceAndCanBeTakenBack(Office office) {
        office.receive(aDeclaration().submitted());
        office.receive(again().submitted());

        var withoutRemark = said(office, FIRST, Verdict.DOUBLE, " ");
        var confirmed = said(office, FIRST, Verdict.DOUBLE, "Same invoice, paid twice");
        var late = said(office, OWN.key(), Verdict.NOT_DOUBLE, "");
        var remark = finding(office, FIRST).judgement().map(DoubleFinding.Judgement::remark);
        var undone = said(office, OWN.key(), Verdict.UNDO, "");

        assertThat(withoutRemark).isInstanceOf(NotDone.class);
        assertThat(confirmed).isInstanceOf(Done.class);
        assertThat(late).isInstanceOf(NotDone.class);
        assertThat(remark).contains("Same invoice, paid twice");
        assertThat(undone).isInstanceOf(Done.class);
        assertThat(finding(office, FIRST).state()).isEqualTo(State.OPEN);
        assertThat(finding(office, FIRST).judgement()).isEmpty();
        assertThat(what(office, FIRST)).contains("DOUBLE_CONFIRMED", "DOUBLE_REOPENED");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void findsAfterwardsWhatTwoTransactionsDidNotSeeOfEachOther(Office office) {
        office.database.inTransaction(office.watch::lookAgain);
        office.receive(aDeclaration().submitted());
        office.blinded = true;
        var unseen = office.receive(again().submitted());
        var before = findings(office, FIRST);

        office.database.inTransaction(office.watch::lookAgain);
        office.database.inTransaction(office.watch::lookAgain);

        assertThat(before).isEmpty();
        assertThat(finding(office, FIRST).later()).isEqualTo(OWN);
        assertThat(warningsOf(office, unseen)).containsOnlyOnce("DOUBLE_CLEARANCE");
        assertThat(warningsInTheFile(office)).containsOnlyOnce("DOUBLE_CLEARANCE");
        assertThat(warningsInTheOwnFile(office)).containsOnlyOnce("DOUBLE_CLEARANCE");
        assertThat(what(office, FIRST)).containsOnlyOnce("DOUBLE_FOUND");
        assertThat(what(office, OWN.key())).containsOnlyOnce("DOUBLE_FOUND");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void tellsBeforehandWhatASubmissionWouldRepeat(Office office) {
        office.receive(aDeclaration().submitted());

        var found =
                office.database.inTransaction(
                        () -> office.check.check(List.of(byAnother().submitted())));

        assertThat(found.get(0).warnings())
                .extracting(MessageFault::code)
                .contains("DOUBLE_CLEARANCE");
        assertThat(findings(office, FIRST)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void endsWhenAnOfficerRefusesOneOfThem(Office office) {
        office.receive(aDeclaration().submitted());
        office.receive(byAnother().submitted());
        var refusal = order(OTHERS, OfficerAction.REFUSE, "Declared twice");

        var outcome = office.database.inTransaction(() -> office.officers.carryOut(refusal));

        assertThat(outcome).isInstanceOf(OfficerDesk.Done.class);
        assertThat(finding(office, FIRST).state()).isEqualTo(State.ENDED);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void isPutRightByItsDeclarantThoughItWasReleased(Office office) {
        office.receive(aDeclaration().submitted());
        var second = office.receive(again().submitted());
        office.replies();
        said(office, OWN.key(), Verdict.DOUBLE, "Same invoice, paid twice");

        var written = write(office, OWN, "Declared twice. Send RE.");
        var message = (CustomsResponse) office.replies().get(0);
        var after = stateOf(office, second);
        office.receive(takenBack().submitted());
        office.database.inTransaction(
                () -> office.officers.carryOut(order(TAKEN_BACK, OfficerAction.RELEASE, "")));

        assertThat(written).isInstanceOf(OfficerDesk.Done.class);
        assertThat(message.kind()).isEqualTo(ResponseKind.MESSAGE);
        assertThat(message.declarationId()).contains(OWN.text());
        assertThat(message.action()).isEmpty();
        assertThat(message.texts())
                .containsExactly(new ResponseText("999", "Declared twice. Send RE."));
        assertThat(after).isEqualTo("RELEASED");
        assertThat(what(office, OWN.key())).contains("DECLARANT_WRITTEN_TO");
        assertThat(stateOf(office, second)).isEqualTo("RECALCULATED");
        assertThat(office.database.inTransaction(() -> office.claims.about(OWN)))
                .extracting(Claim::total)
                .containsExactly(Money.ofKroner(5992), Money.ofKroner(-5992));
    }

    /** A recalculation without lines, after which nothing is owed. */
    private static DeclarationFixture takenBack() {
        return aRecalculation(Category.RE)
                .with("declarationId", TAKEN_BACK.text())
                .header("relatedDeclaration", Optional.of(OWN.text()))
                .with("lines", List.of())
                .with("totals", new Totals(0, List.of(), 0, 0));
    }

    private static OfficerDesk.Outcome write(Office office, DeclarationId id, String text) {
        return office.database.inTransaction(
                () -> office.officers.carryOut(order(id, OfficerAction.WRITE, text)));
    }

    private static OfficerOrder order(DeclarationId id, OfficerAction action, String text) {
        return new OfficerOrder(id, action, "officer", "REASON", text, 0);
    }

    private static DeclarationFixture again() {
        return aDeclaration()
                .with("declarationId", OWN.text())
                .with(
                        "receipt",
                        new Receipt(DeclarationFixture.RECEIVED.plus(Duration.ofHours(1)), false));
    }

    private static DeclarationFixture byAnother() {
        return again().with("declarationId", OTHERS.text())
                .with("key", new MessageKey("i-2", Nodi.of("NO045701"), "2", "000101"))
                .header("declarant", Optional.of("312688409"));
    }

    private static Outcome said(Office office, DeclarationKey of, Verdict verdict, String remark) {
        var other = finding(office, of).otherThan(of).key();
        var order = new DoubleOrder(of, other, verdict, "officer", remark);
        return office.database.inTransaction(() -> office.doubles.carryOut(order));
    }

    private static List<DoubleFinding> findings(Office office, DeclarationKey key) {
        return office.database.inTransaction(() -> office.doubles.of(key));
    }

    private static DoubleFinding finding(Office office, DeclarationKey key) {
        var found = findings(office, key);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<RiskHit> hits(Office office, DeclarationKey key) {
        return decision(office, key).hits();
    }

    private static Decision decision(Office office, DeclarationKey key) {
        return office.database
                .inTransaction(() -> office.files.open(key, "officer"))
                .orElseThrow()
                .latest()
                .decision()
                .orElseThrow();
    }

    private static List<String> warningsInTheFile(Office office) {
        return decision(office, OWN.key()).warnings().stream().map(Problem::code).toList();
    }

    private static List<String> warningsInTheOwnFile(Office office) {
        return office
                .database
                .inTransaction(() -> office.own.open(OWN.key(), OWN.key().declarant()))
                .orElseThrow()
                .latest()
                .warnings()
                .stream()
                .map(Problem::code)
                .toList();
    }

    private static String stateOf(Office office, SubmitDeclaration command) {
        return office.messageOf(command).state();
    }

    private static List<String> warningsOf(Office office, SubmitDeclaration command) {
        return office.messageOf(command).warnings().stream().map(MessageFault::code).toList();
    }

    private static List<String> what(Office office, DeclarationKey key) {
        return office.database.inTransaction(() -> office.audit.of(key.text())).stream()
                .map(AuditTrail.Entry::what)
                .toList();
    }
}
