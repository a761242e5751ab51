package no.klarering.movement;

import static no.klarering.movement.MovementDeskFixture.SENDER;
import static no.klarering.movement.MovementKind.HOUSE_CONSIGNMENT;
import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aVoecHouse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.testing.Database;
import no.klarering.testing.MovementMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Houses that are asked about again, at the moments that are hardest, on real databases. */
class AskingAgainStoryTest {

    private static int houses;

    private Database database;
    private MovementDeskFixture digitoll;
    private DeclarationReference declaration;
    private String number;

    /** Every story has a declaration of its own, so that stories do not meet in the database. */
    private void on(String kind) {
        database = Database.shared(kind);
        digitoll = new MovementDeskFixture(database);
        number = "AGAIN-%05d".formatted(++houses);
        declaration =
                new DeclarationReference(
                        "312688409",
                        LocalDate.of(2026, 11, 19),
                        Integer.toString(770_000 + houses));
        digitoll.declarations.put(declaration, DeclarationAnswer.UNKNOWN);
    }

    private MovementMessages house() {
        return numbered(aHouse())
                .with(
                        "/consignmentHouseLevel/previousDocuments/0/sequenceNumber",
                        "\"" + declaration.sequence() + "\"");
    }

    private MovementMessages numbered(MovementMessages message) {
        return message.with(
                "/consignmentHouseLevel/transportDocumentHouseLevel/documentNumber",
                "\"" + number + "\"");
    }

    private MovementOrder order() {
        return digitoll.order(
                SENDER,
                HOUSE_CONSIGNMENT,
                MovementAction.CREATE,
                Optional.empty(),
                house().bytes());
    }

    private Mrn mrn(MovementOrder order) {
        return digitoll.result(order.requestId(), SENDER).orElseThrow().mrn().orElseThrow();
    }

    /** What hears of a declaration within the transaction that decides it. */
    private void hearWithin() {
        digitoll.desk.asking().askNow(Set.of(declaration), digitoll.clock().instant());
    }

    /** The transaction has ended: everybody sees the decision, and it is told. */
    private void decided() {
        digitoll.declarations.put(declaration, DeclarationAnswer.USABLE);
        digitoll.desk.secondLook().decided(declaration);
    }

    private void sweep() {
        database.inTransaction(() -> digitoll.desk.asking().lookAgain());
        var due = database.inTransaction(() -> digitoll.desk.asking().due());
        due.forEach(mrn -> database.inTransaction(() -> digitoll.desk.asking().ask(mrn)));
    }

    private List<IncompleteReason> reasons(Mrn mrn) {
        return database.inTransaction(() -> digitoll.desk.movements().find(mrn))
                .orElseThrow()
                .reasons();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aHouseThatIsKeptWhileItsDeclarationIsBeingDecidedHealsAtOnce(String kind) {
        on(kind);
        var order = order();

        database.inTransaction(
                () -> {
                    hearWithin();
                    digitoll.decide(List.of(order));
                    sweep();
                });
        var before = reasons(mrn(order));
        decided();
        sweep();

        assertThat(before).containsExactly(IncompleteReason.CANNOT_VERIFY_CUDE_DOCUMENTATION);
        assertThat(reasons(mrn(order))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aHouseWhoseDeclarationIsDecidedWhileItIsBeingKeptHealsAtOnce(String kind) {
        on(kind);
        var order = order();

        database.inTransaction(
                () -> {
                    digitoll.desk.desk().decide(List.of(order));
                    database.inTransaction(this::hearWithin);
                    decided();
                    sweep();
                });
        var before = reasons(mrn(order));
        digitoll.desk.committed();
        sweep();

        assertThat(before).containsExactly(IncompleteReason.CANNOT_VERIFY_CUDE_DOCUMENTATION);
        assertThat(reasons(mrn(order))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aHouseIsNotGoodByADeclarationThatIsHeldWhileItIsBeingKept(String kind) {
        on(kind);
        digitoll.declarations.put(declaration, DeclarationAnswer.USABLE);
        var order = order();

        database.inTransaction(
                () -> {
                    digitoll.desk.desk().decide(List.of(order));
                    database.inTransaction(this::hearWithin);
                    digitoll.declarations.put(declaration, DeclarationAnswer.held("MANUAL"));
                    digitoll.desk.secondLook().decided(declaration);
                    sweep();
                });
        digitoll.desk.committed();
        sweep();

        assertThat(
                        database.inTransaction(() -> digitoll.desk.movements().find(mrn(order)))
                                .orElseThrow()
                                .heldLanes())
                .containsExactly("MANUAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void whatNobodyDecidedMeanwhileIsLeftToItsOwnTime(String kind) {
        on(kind);
        var order = order();

        digitoll.decide(List.of(order));
        database.inTransaction(() -> digitoll.desk.asking().lookAgain());

        assertThat(database.inTransaction(() -> digitoll.desk.asking().due()))
                .doesNotContain(mrn(order));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aSellerMayLeaveTheRegisterWhileATransitIsWaitedFor(String kind) {
        on(kind);
        var house =
                numbered(aVoecHouse())
                        .with(
                                "/consignmentHouseLevel/importProcedure",
                                "{\"importProcedure\": \"IMMEDIATE_RELEASE_VOEC\","
                                        + " \"outgoingProcedure\": \"TRA\","
                                        + " \"hasOutgoingProcedure\": true}")
                        .with(
                                "/consignmentHouseLevel/previousDocuments",
                                "[{\"typeOfReference\": \"N820\","
                                        + " \"referenceNumber\": \"26DE330512QX77M1K6\"}]");
        digitoll.transits = TransitAnswer.UNKNOWN;
        digitoll.lastDayOfSellers = LocalDate.of(2026, 11, 20);

        var mrn = digitoll.send(HOUSE_CONSIGNMENT, house).mrn().orElseThrow();
        var before = reasons(mrn);
        digitoll.pass(Duration.ofDays(3));
        digitoll.transits = TransitAnswer.RELEASED;
        sweep();
        var after = reasons(mrn);
        var anew = digitoll.replace(HOUSE_CONSIGNMENT, mrn, house);

        assertThat(before).containsExactly(IncompleteReason.CANNOT_VERIFY_TRA_DOCUMENTATION);
        assertThat(after).isEmpty();
        assertThat(anew.accepted()).isFalse();
        assertThat(reasons(mrn)).isEmpty();
    }
}
