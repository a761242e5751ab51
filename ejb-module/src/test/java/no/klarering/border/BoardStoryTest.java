package no.klarering.border;

import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aMaster;
import static no.klarering.testing.MovementMessages.aTransport;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.klarering.border.BorderBoard.View;
import no.klarering.border.BorderDesk.Hand;
import no.klarering.border.EnteredDeclarations.Result;
import no.klarering.border.service.SmallBorder;
import no.klarering.border.store.BoardStores;
import no.klarering.movement.Camera;
import no.klarering.movement.DeclarationAnswer;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.MovementDeskFixture;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;
import no.klarering.testing.Database;
import no.klarering.testing.MovementMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What officers see of lorries on their way over the border, on real databases. */
class BoardStoryTest {

    private static final Hand OFFICER = new Hand("officer:kari");
    private MovementDeskFixture digitoll;
    private SmallBorder border;
    private BorderBoard board;
    private String office;

    /** Every story has an office of its own, so that stories do not meet in the database. */
    private void on(String kind, String place) {
        office = place;
        var database = Database.shared(kind);
        digitoll = new MovementDeskFixture(database, change -> border.hear(change));
        border =
                new SmallBorder(
                        database,
                        new SmallBorder.Told(
                                (declaration, transport) -> new Result(true, "released"),
                                effect -> new Result(true, "told"),
                                (master, address) -> {}),
                        digitoll.clock());
        board = BoardStores.board(database.entityManager());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private Mrn transport(String plate) {
        return sent(
                MovementKind.TRANSPORT,
                aTransport()
                        .with("/carrier/identificationNumber", quoted("SE" + plate))
                        .with("/customsOfficeOfFirstEntry/referenceNumber", quoted(office))
                        .with(
                                "/consignmentMasterLevel/0/transportDocumentMasterLevel/documentNumber",
                                quoted("M-" + plate))
                        .with("/activeBorderTransportMeans/identificationNumber", quoted(plate))
                        .without("/consignmentMasterLevel/1")
                        .without("/consignmentHouseLevel"));
    }

    private void master(String plate) {
        sent(
                MovementKind.MASTER_CONSIGNMENT,
                aMaster()
                        .without("/consignmentMasterLevel/consignmentHouseLevel")
                        .with(
                                "/consignmentMasterLevel/carrier/identificationNumber",
                                quoted("SE" + plate))
                        .with(
                                "/consignmentMasterLevel/transportDocumentMasterLevel/documentNumber",
                                quoted("M-" + plate)));
    }

    private Mrn house(String plate, String number) {
        digitoll.declarations.put(
                new DeclarationReference(
                        "312688409", LocalDate.of(2026, 11, 19), plate.substring(2)),
                DeclarationAnswer.USABLE);
        var level = "/consignmentHouseLevel/";
        return sent(
                MovementKind.HOUSE_CONSIGNMENT,
                aHouse().with(
                                level + "consignmentMasterLevel/carrierIdentificationNumber",
                                quoted("SE" + plate))
                        .with(
                                level
                                        + "consignmentMasterLevel/transportDocumentMasterLevel/documentNumber",
                                quoted("M-" + plate))
                        .with(level + "transportDocumentHouseLevel/documentNumber", quoted(number))
                        .with(
                                level + "previousDocuments/0/sequenceNumber",
                                quoted(plate.substring(2)))
                        .with(
                                level + "exportFromEU/0/exportId",
                                quoted("26SE7K20" + plate + "XA3")));
    }

    private Mrn sent(MovementKind kind, MovementMessages message) {
        var result = digitoll.send(kind, message);
        assertThat(result.problems()).isEmpty();
        return result.mrn().orElseThrow();
    }

    private Mrn aCompleteLorry(String plate) {
        master(plate);
        house(plate, "H-" + plate);
        return transport(plate);
    }

    private UUID seen(Camera camera, String plate) {
        var id = UUID.randomUUID();
        var seen =
                new Observation(
                        id, office, camera, plate, Optional.of("SE"), digitoll.clock().instant());
        border.at(desk -> desk.observe(seen));
        border.settle();
        return id;
    }

    private View view() {
        var now = digitoll.clock().instant();
        return new View(office, now.truncatedTo(ChronoUnit.DAYS), now, 0, 50);
    }

    private <T> T asked(Function<BorderBoard, T> question) {
        return digitoll.database.inTransaction(() -> question.apply(board));
    }

    private List<BoardVehicle> lorries(Function<BorderBoard, List<BoardVehicle>> question) {
        return asked(question);
    }

    private List<BoardSighting> sightings(Function<BorderBoard, List<BoardSighting>> question) {
        return asked(question);
    }

    private List<BoardMoment> history(Mrn lorry) {
        return asked(b -> b.history(lorry));
    }

    private BorderBoard.Tally tally() {
        return asked(b -> b.tally(view()));
    }

    private static List<Mrn> mrns(List<BoardVehicle> vehicles) {
        return vehicles.stream().map(BoardVehicle::mrn).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aLorryIsExpectedGetsItsLightAndIsGone(String kind) {
        on(kind, "NO322001");
        var lorry = aCompleteLorry("BB10001");
        border.settle();

        var expected = lorries(b -> b.approaching(view()));
        seen(Camera.IN, "BB10001");
        digitoll.pass(Duration.ofMinutes(4));
        var atBorder = lorries(b -> b.approaching(view()));
        seen(Camera.OUT, "BB10001");

        assertThat(mrns(expected)).containsExactly(lorry);
        assertThat(expected.get(0).signal()).isEqualTo(Signal.GREEN);
        assertThat(expected.get(0).load()).isEqualTo(new BoardVehicle.Load(1, 1, 1));
        assertThat(atBorder).isEmpty();
        assertThat(sightings(b -> b.signals(view())))
                .extracting(s -> s.seen().camera())
                .containsExactly(Camera.OUT, Camera.IN);
        assertThat(mrns(lorries(b -> b.gone(view())))).containsExactly(lorry);
        assertThat(tally()).isEqualTo(new BorderBoard.Tally(0, 0, 1, 1, 1));
        var history = history(lorry);
        assertThat(history.stream().map(m -> m.kind() + " " + m.what()))
                .contains(
                        "MESSAGE CREATE",
                        "CAMERA IN",
                        "CAMERA OUT",
                        "ROUTING TO_ENTRY",
                        "EFFECT DECLARATION",
                        "EFFECT EXIT");
        assertThat(history.stream().map(BoardMoment::at))
                .isSortedAccordingTo(Comparator.<Instant>reverseOrder());
        assertThat(history).noneMatch(BoardMoment::isOwed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aLorryThatLacksSomethingWaitsAtTheDeskAndIsCountedAsStopped(String kind) {
        on(kind, "NO323001");
        master("BB10002");
        var lorry = transport("BB10002");

        seen(Camera.IN, "BB10002");
        var waiting = lorries(b -> b.atTheDesk(view()));
        house("BB10002", "H-BB10002");
        border.settle();
        seen(Camera.OUT, "BB10002");

        assertThat(mrns(waiting)).containsExactly(lorry);
        assertThat(waiting.get(0).light())
                .extracting(Hindrance::code)
                .containsExactly("MASTER_WITHOUT_HOUSES");
        assertThat(lorries(b -> b.atTheDesk(view()))).isEmpty();
        var tally = tally();
        assertThat(tally.gone()).isEqualTo(1);
        assertThat(tally.withoutStop()).isZero();
        assertThat(asked(b -> b.tree(lorry)).orElseThrow().houses()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aPlateThatNobodyKnowsWaitsUntilAnOfficerChooses(String kind) {
        on(kind, "NO324001");
        var lorry = aCompleteLorry("BB10003");

        var id = seen(Camera.IN, "BB1000B");
        var unknown = sightings(b -> b.unknown(view()));
        border.at(desk -> desk.choose(id, lorry, OFFICER));
        border.settle();

        assertThat(unknown).hasSize(1);
        assertThat(unknown.get(0).isOpen()).isTrue();
        assertThat(unknown.get(0).offers()).containsExactly(lorry);
        assertThat(mrns(lorries(b -> b.vehicles(unknown.get(0).offers())))).containsExactly(lorry);
        assertThat(sightings(b -> b.unknown(view()))).isEmpty();
        assertThat(asked(b -> b.sighting(id)).orElseThrow().chosenBy()).contains("officer:kari");
        assertThat(history(lorry))
                .anyMatch(m -> m.what().equals("CHOSEN") && m.actor().equals("officer:kari"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aTransportIsFoundByWhateverIsInHand(String kind) {
        on(kind, "NO325001");
        var lorry = aCompleteLorry("BB10004");
        var other = aCompleteLorry("BB10005");
        border.settle();

        assertThat(mrns(lorries(b -> b.search(" bb-100 04 ", 10)))).containsExactly(lorry);
        assertThat(mrns(lorries(b -> b.search(other.text(), 10)))).containsExactly(other);
        assertThat(mrns(lorries(b -> b.search("h-bb10005", 10)))).containsExactly(other);
        assertThat(mrns(lorries(b -> b.search("M-BB10004", 10)))).containsExactly(lorry);
        assertThat(lorries(b -> b.search("nothing like this", 10))).isEmpty();
    }
}
