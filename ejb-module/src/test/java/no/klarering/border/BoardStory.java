package no.klarering.border;

import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aMaster;
import static no.klarering.testing.MovementMessages.aTransport;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

/** What stories of the board have in common: lorries at an office of their own. */
abstract class BoardStory {

    static final Hand OFFICER = new Hand("officer:kari");
    MovementDeskFixture digitoll;
    SmallBorder border;
    BorderBoard board;
    String office;

    /** Every story has an office of its own, so that stories do not meet in the database. */
    void on(String kind, String place) {
        on(Database.shared(kind), place);
    }

    void on(Database database, String place) {
        office = place;
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

    static String quoted(String text) {
        return '"' + text + '"';
    }

    Mrn transport(String plate) {
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

    Mrn master(String plate) {
        return sent(
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

    /** The declaration of the house on a lorry. */
    static DeclarationReference declaration(String plate) {
        return new DeclarationReference(
                "312688409", LocalDate.of(2026, 11, 19), plate.substring(2));
    }

    Mrn house(String plate, String number) {
        digitoll.declarations.putIfAbsent(declaration(plate), DeclarationAnswer.USABLE);
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

    Mrn sent(MovementKind kind, MovementMessages message) {
        var result = digitoll.send(kind, message);
        assertThat(result.problems()).isEmpty();
        return result.mrn().orElseThrow();
    }

    Mrn aCompleteLorry(String plate) {
        master(plate);
        house(plate, "H-" + plate);
        return transport(plate);
    }

    UUID seen(Camera camera, String plate) {
        var seen = sighted(camera, plate, digitoll.clock().instant());
        border.at(desk -> desk.observe(seen));
        border.settle();
        return seen.observationId();
    }

    Observation sighted(Camera camera, String plate, Instant at) {
        return new Observation(UUID.randomUUID(), office, camera, plate, Optional.of("SE"), at);
    }

    View view() {
        var now = digitoll.clock().instant();
        return new View(office, now.truncatedTo(ChronoUnit.DAYS), now, 0, 50);
    }

    <T> T asked(Function<BorderBoard, T> question) {
        return digitoll.database.inTransaction(() -> question.apply(board));
    }

    List<BoardVehicle> lorries(Function<BorderBoard, List<BoardVehicle>> question) {
        return asked(question);
    }

    List<BoardSighting> sightings(Function<BorderBoard, List<BoardSighting>> question) {
        return asked(question);
    }

    List<BorderBoard.Departed> leftOnRed() {
        return asked(b -> b.leftOnRed(view()));
    }

    BorderDesk.Outcome settled(Mrn lorry, String reason) {
        return border.at(desk -> desk.settle(lorry, reason, OFFICER));
    }

    BorderDesk.Outcome settled(UUID observation) {
        return border.at(desk -> desk.settle(observation, "A bus", OFFICER));
    }

    List<BoardMoment> history(Mrn lorry) {
        return asked(b -> b.history(lorry));
    }

    BorderBoard.Tally tally() {
        return asked(b -> b.tally(view()));
    }

    static List<Mrn> mrns(List<BoardVehicle> vehicles) {
        return vehicles.stream().map(BoardVehicle::mrn).toList();
    }
}
