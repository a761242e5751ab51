package no.klarering.border;

import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aTransport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.klarering.border.BorderDesk.Done;
import no.klarering.border.BorderDesk.Hand;
import no.klarering.border.BorderDesk.NotPossible;
import no.klarering.border.BorderDesk.Outcome;
import no.klarering.border.BorderDesk.Unknown;
import no.klarering.border.DriverDesk.Journey;
import no.klarering.border.DriverDesk.Lack;
import no.klarering.border.DriverDesk.May;
import no.klarering.border.DriverDesk.Place;
import no.klarering.border.QueueTickets.Ticket;
import no.klarering.border.service.SmallBorder;
import no.klarering.border.service.Tickets;
import no.klarering.border.store.TicketStores;
import no.klarering.movement.DriverLanguage;
import no.klarering.movement.MovementDeskFixture;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;
import no.klarering.movement.TransportTree.Gap;
import no.klarering.testing.Database;
import no.klarering.testing.MovementMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drivers with MRN and plate in hand, on real databases. */
class DriverStoryTest {

    private static final String WITH_CAMERAS = "NO371001";
    private static final String WITHOUT_CAMERAS = "NO373001";

    private static int journeys;

    private Database database;
    private MovementDeskFixture digitoll;
    private SmallBorder border;
    private Plate plate;

    /** Every story has a lorry of its own, so that stories do not meet in the database. */
    private void on(String kind) {
        database = Database.shared(kind);
        digitoll = new MovementDeskFixture(database, change -> border.hear(change));
        border =
                new SmallBorder(
                        database,
                        new SmallBorder.Told(
                                (declaration, transport) ->
                                        new EnteredDeclarations.Result(true, "released"),
                                effect -> new EnteredDeclarations.Result(true, "told"),
                                (master, address) -> {}),
                        digitoll.clock());
        plate = new Plate("DR%05d".formatted(++journeys));
        // Half an hour before the estimated arrival.
        digitoll.pass(Duration.ofHours(3));
    }

    private Mrn sent(MovementKind kind, MovementMessages message) {
        var result = digitoll.send(kind, message);
        assertThat(result.problems()).isEmpty();
        return result.mrn().orElseThrow();
    }

    private static String json(String text) {
        return "\"" + text + "\"";
    }

    /** A lorry with one direct consignment that needs no papers. */
    private Mrn aLorryTo(String office) {
        return sent(
                MovementKind.TRANSPORT,
                aTransport()
                        .with("/carrier/identificationNumber", json("SE" + plate))
                        .with(
                                "/activeBorderTransportMeans/identificationNumber",
                                json(plate.text()))
                        .with("/customsOfficeOfFirstEntry/referenceNumber", json(office))
                        .with(
                                "/consignmentHouseLevel/0/transportDocumentHouseLevel/documentNumber",
                                json("W-" + plate))
                        .without("/consignmentMasterLevel"));
    }

    private Mrn itsConsignment(String procedure) {
        return sent(
                MovementKind.HOUSE_CONSIGNMENT,
                aHouse().with(
                                "/consignmentHouseLevel/transportDocumentHouseLevel/documentNumber",
                                json("W-" + plate))
                        .with("/consignmentHouseLevel/directConsignment", "true")
                        .with(
                                "/consignmentHouseLevel/transportLevel",
                                "{\"carrierIdentificationNumber\": \"SE" + plate + "\"}")
                        .with(
                                "/consignmentHouseLevel/importProcedure",
                                "{\"importProcedure\": \""
                                        + procedure
                                        + "\", \"hasOutgoingProcedure\": false}")
                        .without("/consignmentHouseLevel/consignmentMasterLevel")
                        .without("/consignmentHouseLevel/previousDocuments")
                        .without("/consignmentHouseLevel/exportFromEU"));
    }

    private <T> T asked(Function<DriverDesk, T> question) {
        var tickets =
                new Tickets(
                        TicketStores.tickets(database.entityManager()),
                        border.events,
                        digitoll.clock());
        var drivers = border.drivers(tickets, Set.of(WITH_CAMERAS), digitoll.clock());
        return database.inTransaction(() -> question.apply(drivers));
    }

    private Journey seen(Mrn transport) {
        // What was assessed just now is not assessed again at once.
        digitoll.pass(Duration.ofSeconds(30));
        border.settle();
        return asked(desk -> desk.look(transport, plate)).orElseThrow();
    }

    private Outcome arrived(Mrn transport) {
        return asked(desk -> desk.arrive(transport, plate));
    }

    private Outcome left(Mrn transport) {
        return asked(desk -> desk.leave(transport, plate));
    }

    private Optional<Ticket> taken(Mrn transport) {
        return asked(desk -> desk.takeTicket(transport, plate, DriverLanguage.PL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void withoutBothNumbersThereIsNothing(String kind) {
        on(kind);
        var transport = aLorryTo(WITHOUT_CAMERAS);
        var other = new Plate("X" + plate);

        var wrongPlate = asked(desk -> desk.look(transport, other));
        var wrongNumber = asked(desk -> desk.look(Mrn.issued(2026, 9), plate));
        var arrival = asked(desk -> desk.arrive(transport, other));
        var ticket = asked(desk -> desk.takeTicket(transport, other, DriverLanguage.NB));

        assertThat(wrongPlate).isNotPresent();
        assertThat(wrongNumber).isNotPresent();
        assertThat(arrival).isInstanceOf(Unknown.class);
        assertThat(ticket).isNotPresent();
        assertThat(seen(transport).state().isAtBorder()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void isToldWhatIsMissingAndWhoHasToSendItButNotThatHeIsSelected(String kind) {
        on(kind);
        var transport = aLorryTo(WITH_CAMERAS);

        var nothingSent = seen(transport);
        itsConsignment("IMMEDIATE_RELEASE_IMPORT");
        var incomplete = seen(transport);
        border.at(desk -> desk.selectVehicle(transport, true, "tips", new Hand("officer:h")));
        var selected = seen(transport);

        assertThat(nothingSent.missing())
                .extracting(Lack::kind, Lack::from)
                .containsExactly(tuple(Gap.Kind.HOUSE_NOT_RECEIVED, Optional.empty()));
        assertThat(incomplete.missing())
                .extracting(Lack::kind, Lack::from)
                .containsExactly(
                        tuple(Gap.Kind.HOUSE_INCOMPLETE, Optional.of(MovementDeskFixture.SENDER)));
        assertThat(selected.reasons()).isEmpty();
        assertThat(selected).isEqualTo(incomplete);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void registersArrivalAndDepartureWhereNoCameraDoes(String kind) {
        on(kind);
        var transport = aLorryTo(WITHOUT_CAMERAS);
        itsConsignment("DOCUMENTS_NOT_OBLIGED_RELEASE");
        var before = seen(transport);

        var arrival = arrived(transport);
        var onGreen = seen(transport);
        var departure = left(transport);
        var after = seen(transport);

        assertThat(before.isComplete()).isTrue();
        assertThat(before.may()).isEqualTo(new May(true, false, true));
        assertThat(arrival).isInstanceOf(Done.class);
        assertThat(onGreen.state()).isEqualTo(TransportState.GO);
        assertThat(onGreen.may()).isEqualTo(new May(false, true, true));
        assertThat(departure).isInstanceOf(Done.class);
        assertThat(after.state()).isEqualTo(TransportState.ENTERED);
        assertThat(after.may()).isEqualTo(new May(false, false, false));
        assertThat(taken(transport)).isNotPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void leavesArrivalsToTheCamerasWhereThereAreSome(String kind) {
        on(kind);
        var transport = aLorryTo(WITH_CAMERAS);
        itsConsignment("DOCUMENTS_NOT_OBLIGED_RELEASE");

        var arrival = arrived(transport);

        assertThat(arrival).isInstanceOf(NotPossible.class);
        assertThat(seen(transport).may()).isEqualTo(new May(false, false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void mayNotLeaveOnRedButWaitInTheQueueOnceNear(String kind) {
        on(kind);
        digitoll.pass(Duration.ofHours(-5));
        var early = aLorryTo(WITHOUT_CAMERAS);
        var tooEarly = taken(early);
        digitoll.pass(Duration.ofHours(5));
        arrived(early);

        var stopped = seen(early);
        var departure = left(early);
        var ticket = taken(early);
        var again = taken(early);

        assertThat(tooEarly).isNotPresent();
        assertThat(stopped.state()).isEqualTo(TransportState.STOP);
        assertThat(stopped.reasons()).containsExactly("HOUSE_NOT_RECEIVED");
        assertThat(departure).isInstanceOf(NotPossible.class);
        assertThat(ticket).isPresent().isEqualTo(again);
        assertThat(seen(early).queue().map(Place::ticket)).isEqualTo(ticket);
        assertThat(seen(early).may().takeTicket()).isFalse();
    }
}
