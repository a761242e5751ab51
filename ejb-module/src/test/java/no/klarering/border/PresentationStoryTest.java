package no.klarering.border;

import static no.klarering.movement.MovementDeskFixture.NOW;
import static no.klarering.movement.MovementDeskFixture.STRANGER;
import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aMaster;
import static no.klarering.testing.MovementMessages.aTransport;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.klarering.border.Presenting.Request;
import no.klarering.border.Presenting.Result;
import no.klarering.border.RoutingBook.Given;
import no.klarering.border.RoutingLog.Entry;
import no.klarering.border.RoutingLog.Vehicle;
import no.klarering.border.service.SmallBorder;
import no.klarering.border.service.SmallPresentations;
import no.klarering.border.store.PresentationStores;
import no.klarering.kernel.Problem;
import no.klarering.movement.ArrivalNotice;
import no.klarering.movement.DeclarationAnswer;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.MovementDeskFixture;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.Presentation;
import no.klarering.movement.Presentation.Kind;
import no.klarering.movement.TransportDocument;
import no.klarering.testing.Database;
import no.klarering.testing.MovementMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Goods that somebody presents who did not report them, on real databases. */
class PresentationStoryTest {

    private static final MovementKind TRANSPORT = MovementKind.TRANSPORT;
    private static final MovementKind MASTER = MovementKind.MASTER_CONSIGNMENT;
    private static final MovementKind HOUSE = MovementKind.HOUSE_CONSIGNMENT;
    private static final String OFFICE = "NO371001";
    private static final EnteredDeclarations.Result DONE =
            new EnteredDeclarations.Result(true, "done");
    private static final byte[] BODY = {'{', '}'};
    private static final Participant HANDLER = new Participant("313001202");

    private static int journeys;

    private Database database;
    private MovementDeskFixture digitoll;
    private Presenting presenting;
    private SmallBorder border;
    private String number;

    /** Every story has waybills and a carrier of its own, so that stories do not meet. */
    private void on(String kind) {
        database = Database.shared(kind);
        digitoll = new MovementDeskFixture(database, change -> border.hear(change));
        border =
                new SmallBorder(
                        database,
                        new SmallBorder.Told(
                                (declaration, transport) -> DONE,
                                effect -> DONE,
                                (master, address) -> {}),
                        digitoll.clock());
        digitoll.declarations.put(
                new DeclarationReference("312688409", LocalDate.of(2026, 11, 19), "17"),
                DeclarationAnswer.USABLE);
        number = "PRES%05d".formatted(++journeys);
        presenting =
                SmallPresentations.on(
                        database, digitoll.desk.movements(), border.desk(), digitoll.clock());
    }

    private MovementMessages transport() {
        return aTransport()
                .with("/carrier/identificationNumber", quoted())
                .with("/activeBorderTransportMeans/identificationNumber", quoted())
                .with(
                        "/consignmentMasterLevel/0/transportDocumentMasterLevel/documentNumber",
                        quoted())
                .without("/consignmentMasterLevel/1")
                .without("/consignmentHouseLevel");
    }

    private MovementMessages master() {
        return aMaster()
                .without("/consignmentMasterLevel/consignmentHouseLevel")
                .with("/consignmentMasterLevel/carrier/identificationNumber", quoted())
                .with(
                        "/consignmentMasterLevel/transportDocumentMasterLevel/documentNumber",
                        quoted());
    }

    private MovementMessages house() {
        return aHouse().with(
                        "/consignmentHouseLevel/consignmentMasterLevel/carrierIdentificationNumber",
                        quoted())
                .with(
                        "/consignmentHouseLevel/consignmentMasterLevel/transportDocumentMasterLevel"
                                + "/documentNumber",
                        quoted())
                .with(
                        "/consignmentHouseLevel/transportDocumentHouseLevel/documentNumber",
                        quoted());
    }

    private String quoted() {
        return '"' + number + '"';
    }

    private Mrn sent(MovementKind kind, MovementMessages message) {
        return digitoll.send(kind, message).mrn().orElseThrow();
    }

    private static Presentation presentation(
            Optional<Mrn> transport,
            Optional<TransportDocument> house,
            Optional<TransportDocument> master) {
        return new Presentation(
                UUID.randomUUID(),
                OFFICE,
                Optional.empty(),
                transport,
                house,
                master,
                Optional.empty(),
                Optional.empty());
    }

    private Result presented(Presentation presentation, Kind kind) {
        assertThat(present(presentation, kind)).isTrue();
        return result(Request.PRESENTATION, presentation.requestId(), HANDLER).orElseThrow();
    }

    private boolean present(Presentation presentation, Kind kind) {
        return asked(() -> presenting.present(presentation, kind, HANDLER, BODY));
    }

    private Optional<Result> result(Request request, UUID id, Participant reader) {
        return asked(() -> presenting.result(request, id, reader));
    }

    private <T> T asked(Supplier<T> question) {
        return database.inTransaction(question);
    }

    private List<Entry> log(Participant reader) {
        return asked(
                () ->
                        PresentationStores.log(database.entityManager())
                                .after(Optional.empty(), reader)
                                .orElseThrow());
    }

    private List<Entry> log(Participant reader, Mrn house) {
        return log(reader).stream().filter(entry -> entry.house().equals(house)).toList();
    }

    private Set<Participant> presenters(Mrn mrn) {
        return asked(
                () ->
                        PresentationStores.book(database.entityManager())
                                .presenters(List.of(mrn))
                                .getOrDefault(mrn, Set.of()));
    }

    private Optional<TransportDocument> waybill() {
        return Optional.of(new TransportDocument(number.toLowerCase(), "n730"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void connectsWhoeverPresentsAHouse(String kind) {
        on(kind);
        var house = sent(HOUSE, house());

        var result =
                presented(presentation(Optional.empty(), waybill(), Optional.empty()), Kind.HOUSE);

        assertThat(result.problems()).isEmpty();
        assertThat(presenters(house)).containsExactly(HANDLER);
        assertThat(log(HANDLER, house)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void connectsToAllHousesOfAMaster(String kind) {
        on(kind);
        var house = sent(HOUSE, house());
        var master = sent(MASTER, master());
        var transport = sent(TRANSPORT, transport());

        var result =
                presented(
                        presentation(Optional.of(transport), Optional.empty(), waybill()),
                        Kind.MASTER);

        assertThat(result.problems()).isEmpty();
        assertThat(presenters(house)).containsExactly(HANDLER);
        assertThat(presenters(master)).containsExactly(HANDLER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void tellsASignalThatWasGivenBefore(String kind) {
        on(kind);
        var house = sent(HOUSE, house());
        given(house, Routing.TO_ENTRY);
        given(house, Routing.toControl(Routing.Location.ON_ENTRY));

        presented(presentation(Optional.empty(), waybill(), Optional.empty()), Kind.HOUSE);

        assertThat(log(HANDLER, house))
                .singleElement()
                .satisfies(
                        entry ->
                                assertThat(entry.routing().routing())
                                        .isEqualTo(Routing.Code.TO_CONTROL));
        assertThat(log(STRANGER, house)).hasSize(2);
    }

    private void given(Mrn house, Routing routing) {
        database.inTransaction(
                () -> {
                    var book = PresentationStores.book(database.entityManager());
                    book.open();
                    book.enter(
                            List.of(
                                    new Given(
                                            NOW,
                                            routing,
                                            house,
                                            new TransportDocument(number, "N730"),
                                            new Vehicle(house, "AB1", "30", NOW, NOW),
                                            Optional.empty(),
                                            Set.of(STRANGER))));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void refusesWhatWasNotReportedOrIsNotOnTheTransport(String kind) {
        on(kind);
        var transport = sent(TRANSPORT, transport().without("/consignmentMasterLevel"));
        var unknown = presentation(Optional.empty(), waybill(), Optional.empty());
        var early = presented(unknown, Kind.HOUSE);
        var house = sent(HOUSE, house());

        var elsewhere =
                presented(
                        presentation(Optional.of(transport), waybill(), Optional.empty()),
                        Kind.HOUSE);
        var noTransport =
                presented(
                        presentation(Optional.of(house), waybill(), Optional.empty()), Kind.HOUSE);

        assertThat(codes(early)).containsExactly("MO-057");
        assertThat(codes(elsewhere)).containsExactly("MO-057");
        assertThat(codes(noTransport)).containsExactly("MO-056");
        assertThat(presenters(house)).isEmpty();
    }

    private static List<String> codes(Result result) {
        return result.problems().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void askForTheTransportWhenTwoHaveTheWaybill(String kind) {
        on(kind);
        sent(HOUSE, house());
        sent(
                HOUSE,
                house().with(
                                "/consignmentHouseLevel/consignmentMasterLevel"
                                        + "/carrierIdentificationNumber",
                                "\"OTHER" + number + '"'));

        var result =
                presented(presentation(Optional.empty(), waybill(), Optional.empty()), Kind.HOUSE);

        assertThat(codes(result)).containsExactly("MO-058");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aRequestIsUsedOnceAndShownToItsSenderOnly(String kind) {
        on(kind);
        sent(HOUSE, house());
        var presentation = presentation(Optional.empty(), waybill(), Optional.empty());
        var first = present(presentation, Kind.HOUSE);

        var second = present(presentation, Kind.HOUSE);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        var id = presentation.requestId();
        assertThat(result(Request.PRESENTATION, id, HANDLER)).isPresent();
        assertThat(result(Request.PRESENTATION, id, STRANGER)).isEmpty();
        assertThat(result(Request.ARRIVAL, id, HANDLER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "h2, NO100000001MU, N750, TO_CONTROL",
        "h2, NO100000002MU, N750, TO_ENTRY",
        "h2, HC001, N740, TO_ENTRY",
        "h2, HC002, N740, TO_CONTROL",
        "h2, HC001, N703, TO_CONTROL",
        "h2, HC002, N703, TO_ENTRY",
        "postgres, HC003, N714, TO_CONTROL",
        "postgres, HC004, N714, TO_ENTRY"
    })
    void answersThePlaygroundAsTheInterfaceSays(
            String kind, String document, String type, Routing.Code routing) {
        on(kind);
        var before = log(HANDLER).size();

        var result =
                presented(
                        presentation(
                                Optional.empty(),
                                Optional.of(new TransportDocument(document, type)),
                                Optional.empty()),
                        Kind.HOUSE);

        assertThat(result.problems()).isEmpty();
        var told = log(HANDLER);
        assertThat(told).hasSize(before + 1);
        assertThat(told.get(before).routing().routing()).isEqualTo(routing);
        assertThat(told.get(before).document()).isEqualTo(new TransportDocument(document, type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void refusesAnArrivalThatCannotBe(String kind) {
        on(kind);
        var transport = sent(TRANSPORT, transport());
        var future = NOW.plus(Duration.ofMinutes(10));

        var foreign = arrived(new ArrivalNotice(transport, NOW, OFFICE), HANDLER);
        var early =
                arrived(
                        new ArrivalNotice(transport, future, "NO999999"),
                        MovementDeskFixture.SENDER);
        digitoll.cancel(TRANSPORT, transport);
        var gone = arrived(new ArrivalNotice(transport, NOW, OFFICE), MovementDeskFixture.SENDER);

        assertThat(codes(foreign)).containsExactly("MO-056");
        assertThat(codes(early)).containsExactly("MO-024", "MO-059");
        assertThat(codes(gone)).containsExactly("MO-056");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void whoPresentedAMasterReadsItsHousesThatWereReportedLater(String kind) {
        on(kind);
        sent(MASTER, master());
        var transport = sent(TRANSPORT, transport());
        presented(presentation(Optional.empty(), Optional.empty(), waybill()), Kind.MASTER);
        var house = sent(HOUSE, house());

        var result = arrived(new ArrivalNotice(transport, NOW, OFFICE), new Participant(number));
        border.settle();

        assertThat(result.problems()).isEmpty();
        assertThat(log(HANDLER, house))
                .singleElement()
                .satisfies(
                        entry ->
                                assertThat(entry.routing().routing())
                                        .isEqualTo(Routing.Code.TO_ENTRY));
    }

    private Result arrived(ArrivalNotice notice, Participant holder) {
        var id = asked(() -> presenting.arrive(notice, holder, BODY));
        return result(Request.ARRIVAL, id, holder).orElseThrow();
    }
}
