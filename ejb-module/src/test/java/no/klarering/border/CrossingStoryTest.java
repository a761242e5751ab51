package no.klarering.border;

import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aMaster;
import static no.klarering.testing.MovementMessages.aTransport;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.klarering.border.BorderDesk.Hand;
import no.klarering.border.EnteredDeclarations.Result;
import no.klarering.border.FollowUps.FollowUp;
import no.klarering.border.Routing.Code;
import no.klarering.border.service.SmallBorder;
import no.klarering.movement.Camera;
import no.klarering.movement.DeclarationAnswer;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.MovementDeskFixture;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;
import no.klarering.movement.Participant;
import no.klarering.movement.Submission.Lock;
import no.klarering.testing.Database;
import no.klarering.testing.MovementMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lorries from their messages over the border, on real databases. */
class CrossingStoryTest {

    private static final String SVINESUND = "NO371001";
    private static final Hand OFFICER = new Hand("officer:hansen");
    private static final DeclarationReference DECLARATION =
            new DeclarationReference("312688409", LocalDate.of(2026, 11, 19), "17");

    private static final Duration LONG = Duration.ofMillis(50);

    private static int journeys;

    private MovementDeskFixture digitoll;
    private SmallBorder border;
    private final List<DeclarationReference> released = new ArrayList<>();
    private final List<EntryEffect> told = new ArrayList<>();
    private String plate;

    /** Whether changes are such as find no transport, because it is decided on in that instant. */
    private boolean aside;

    /** Every story has a lorry of its own, so that stories do not meet in the database. */
    private void on(String kind) {
        var database = Database.shared(kind);
        digitoll =
                new MovementDeskFixture(
                        database,
                        change -> {
                            if (!aside) {
                                border.hear(change);
                            }
                        });
        border =
                new SmallBorder(
                        database,
                        new SmallBorder.Told(
                                (declaration, transport) -> {
                                    released.add(declaration);
                                    return new Result(true, "released");
                                },
                                effect -> {
                                    told.add(effect);
                                    return new Result(true, "told");
                                },
                                (master, address) -> {}),
                        digitoll.clock());
        plate = "BO%05d".formatted(++journeys + (kind.equals("h2") ? 100 : 500));
        digitoll.declarations.put(declaration(), DeclarationAnswer.USABLE);
    }

    /** Each story has a declaration of its own too, and none that others name. */
    private DeclarationReference declaration() {
        return new DeclarationReference(
                DECLARATION.declarantNumber(), DECLARATION.date(), "9" + plate.substring(2));
    }

    private String exportId() {
        return "26SE7K20" + plate + "XA3";
    }

    private String carrier() {
        return "\"SE" + plate + "\"";
    }

    private MovementMessages transport() {
        return aTransport()
                .with("/carrier/identificationNumber", carrier())
                .with("/activeBorderTransportMeans/identificationNumber", "\"" + plate + "\"")
                .without("/consignmentMasterLevel/1")
                .without("/consignmentHouseLevel");
    }

    private MovementMessages master() {
        return aMaster()
                .without("/consignmentMasterLevel/consignmentHouseLevel")
                .with("/consignmentMasterLevel/carrier/identificationNumber", carrier());
    }

    private MovementMessages house(String number) {
        return aHouse().with(
                        "/consignmentHouseLevel/consignmentMasterLevel/carrierIdentificationNumber",
                        carrier())
                .with(
                        "/consignmentHouseLevel/transportDocumentHouseLevel/documentNumber",
                        "\"" + number + "\"")
                .with(
                        "/consignmentHouseLevel/previousDocuments/0/sequenceNumber",
                        "\"" + declaration().sequence() + "\"")
                .with("/consignmentHouseLevel/exportFromEU/0/exportId", "\"" + exportId() + "\"");
    }

    private Mrn aCompleteLorry() {
        send(MovementKind.MASTER_CONSIGNMENT, master());
        send(MovementKind.HOUSE_CONSIGNMENT, house("H-1"));
        return send(MovementKind.TRANSPORT, transport());
    }

    private Mrn send(MovementKind kind, MovementMessages message) {
        var result = digitoll.send(kind, message);
        assertThat(result.problems()).isEmpty();
        return result.mrn().orElseThrow();
    }

    private BorderDecision seen(Camera camera, String read) {
        return seen(UUID.randomUUID(), camera, read);
    }

    private BorderDecision seen(UUID id, Camera camera, String read) {
        var seen =
                new Observation(
                        id, SVINESUND, camera, read, Optional.of("NO"), digitoll.clock().instant());
        return border.at(desk -> desk.observe(seen)).decision();
    }

    private List<Code> routingFor(Participant reader) {
        return asked(() -> border.log().after(Optional.empty(), reader).orElseThrow()).stream()
                .filter(entry -> entry.vehicle().identificationNumber().equals(plate))
                .map(entry -> entry.routing().routing())
                .toList();
    }

    private EntryRegister.EntryStatus entry(Mrn lorry) {
        return asked(() -> border.entries().find(lorry, MovementDeskFixture.SENDER)).orElseThrow();
    }

    private <T> T asked(Supplier<T> question) {
        return digitoll.database.inTransaction(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aLorryThatIsCompleteDrivesThroughAndItsGoodsEnter(String kind) {
        on(kind);
        var lorry = aCompleteLorry();

        var in = seen(Camera.IN, plate);
        border.settle();
        digitoll.pass(Duration.ofMinutes(3));
        var before = entry(lorry);
        var out = seen(Camera.OUT, plate);
        border.settle();

        assertThat(in.signal()).isEqualTo(Signal.GREEN);
        assertThat(in.transport()).contains(lorry);
        assertThat(before.validEntry()).isFalse();
        assertThat(out.signal()).isEqualTo(Signal.GREEN);
        assertThat(routingFor(MovementDeskFixture.SENDER)).containsExactly(Code.TO_ENTRY);
        assertThat(routingFor(MovementDeskFixture.STRANGER)).isEmpty();
        assertThat(released).containsOnlyOnce(declaration());
        assertThat(told).containsOnlyOnce(new EntryEffect.ConfirmExit("AES_EXPORT", exportId()));
        var after = entry(lorry);
        assertThat(after.validEntry()).isTrue();
        assertThat(after.customsOfficeOfEntry()).isEqualTo(SVINESUND);
        assertThat(asked(() -> border.entries().find(lorry, MovementDeskFixture.STRANGER)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void whatHappenedOnceHappensOnce(String kind) {
        on(kind);
        aCompleteLorry();
        var observation = UUID.randomUUID();

        var first = seen(observation, Camera.IN, plate);
        var repeated = seen(observation, Camera.IN, plate);
        var again = seen(Camera.IN, plate);
        digitoll.pass(Duration.ofMinutes(1));
        seen(Camera.OUT, plate);
        border.settle();
        border.settle();
        var outAgain = seen(Camera.OUT, plate);
        border.settle();

        assertThat(repeated.signal()).isEqualTo(first.signal());
        assertThat(repeated.transport()).isEqualTo(first.transport());
        assertThat(again.signal()).isEqualTo(Signal.GREEN);
        assertThat(outAgain.signal()).isEqualTo(Signal.GREEN);
        assertThat(routingFor(MovementDeskFixture.SENDER)).containsExactly(Code.TO_ENTRY);
        assertThat(released).containsOnlyOnce(declaration());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void whatACameraSawIsOwedToTheRecordAndEnteredOnce(String kind) {
        on(kind);
        var lorry = aCompleteLorry();
        var known = UUID.randomUUID();
        var unknown = UUID.randomUUID();

        seen(known, Camera.IN, plate);
        seen(known, Camera.IN, plate);
        seen(unknown, Camera.IN, "XX" + plate);
        var owed = asked(() -> border.stores().followUps().next(500));
        var recordedAtOnce = observed(known).size() + observed(unknown).size();
        border.settle();
        border.settle();

        assertThat(recordedAtOnce).isZero();
        assertThat(owed).extracting(FollowUp::observation).contains(Optional.of(known));
        assertThat(observed(known))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.subject()).isEqualTo("movement:" + lorry.text());
                            assertThat(entry.details()).containsEntry("signal", "GREEN");
                        });
        assertThat(observed(unknown))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.subject()).isEqualTo("movement:" + unknown);
                            assertThat(entry.details()).containsEntry("reasons", "UNKNOWN_PLATE");
                        });
        assertThat(asked(() -> border.stores().followUps().next(500))).isEmpty();
    }

    private List<BorderChanged> observed(UUID observation) {
        return border.events.fired().stream()
                .filter(event -> event.what().equals("BORDER_OBSERVED"))
                .filter(event -> event.details().containsValue(observation.toString()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void whatLacksIsCuredAtTheBorder(String kind) {
        on(kind);
        send(MovementKind.MASTER_CONSIGNMENT, master());
        var lorry = send(MovementKind.TRANSPORT, transport());

        var red = seen(Camera.IN, plate);
        var leaving = seen(Camera.OUT, plate);
        var house = send(MovementKind.HOUSE_CONSIGNMENT, house("H-1"));
        border.settle();
        var standing = asked(() -> border.stores().transports().find(lorry)).orElseThrow();
        var green = seen(Camera.OUT, plate);
        border.settle();

        assertThat(red.reasons()).containsExactly("MASTER_WITHOUT_HOUSES");
        assertThat(leaving.reasons()).first().isEqualTo("LEFT_ON_RED");
        assertThat(standing.state()).isEqualTo(TransportState.GO);
        assertThat(green.signal()).isEqualTo(Signal.GREEN);
        assertThat(routingFor(MovementDeskFixture.SENDER)).containsExactly(Code.TO_ENTRY);
        assertThat(asked(() -> border.locks().hasEntered(house))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aPlateThatWasMisreadIsOfferedAndNeverGuessed(String kind) {
        on(kind);
        var lorry = aCompleteLorry();
        var misread = UUID.randomUUID();
        var read = plate.substring(0, plate.length() - 1) + "X";

        var red = seen(misread, Camera.IN, read);
        var outcome = border.at(desk -> desk.choose(misread, lorry, OFFICER));
        var twice = border.at(desk -> desk.choose(misread, lorry, OFFICER));

        assertThat(red.reasons()).containsExactly("UNKNOWN_PLATE", "PLATE_MAY_BE_MISREAD");
        assertThat(red.offers()).contains(lorry);
        assertThat(BorderDesk.decision(outcome).orElseThrow().signal()).isEqualTo(Signal.GREEN);
        assertThat(twice).isInstanceOf(BorderDesk.NotPossible.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aCharacterMayBeMisreadLeftOutOrAddedAnywhere(String kind) {
        on(kind);
        var lorry = aCompleteLorry();
        var middle = plate.length() / 2;

        var offers =
                Stream.of(
                                "X" + plate.substring(1),
                                plate.substring(1),
                                "X" + plate,
                                plate.substring(0, middle) + "X" + plate.substring(middle + 1),
                                plate.substring(0, middle) + plate.substring(middle + 1),
                                plate.substring(0, middle) + "X" + plate.substring(middle),
                                plate.substring(0, plate.length() - 1),
                                plate + "X")
                        .map(read -> seen(Camera.IN, read).offers())
                        .toList();
        var otherwise = seen(Camera.IN, "XX" + plate.substring(2)).offers();

        assertThat(offers).allSatisfy(each -> assertThat(each).contains(lorry));
        assertThat(otherwise).doesNotContain(lorry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aShortPlateMayBeMisreadAnywhereToo(String kind) {
        on(kind);
        var small = "K" + plate.substring(plate.length() - 3);
        var lorry =
                send(
                        MovementKind.TRANSPORT,
                        transport()
                                .with(
                                        "/activeBorderTransportMeans/identificationNumber",
                                        "\"" + small + "\""));

        var offers =
                Stream.of(
                                "X" + small.substring(1),
                                small.substring(0, 2) + small.substring(3),
                                small.substring(0, 2) + "X" + small.substring(2),
                                small + "X")
                        .map(read -> seen(Camera.IN, read).offers())
                        .toList();

        assertThat(offers).allSatisfy(each -> assertThat(each).contains(lorry));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void thePlateOfTheTrailerSaysWhichTractorsAreMeant(String kind) {
        on(kind);
        send(
                MovementKind.MASTER_CONSIGNMENT,
                master().with("/consignmentMasterLevel/containerIndicator", "1")
                        .with(
                                "/consignmentMasterLevel/transportEquipment",
                                """
                                [{"containerSizeAndType": "17", "containerPackedStatus": "B",
                                  "containerSupplierType": "2",
                                  "containerIdentificationNumber": "TR-%s"}]"""
                                        .formatted(plate)));
        send(MovementKind.HOUSE_CONSIGNMENT, house("H-1"));
        var lorry = send(MovementKind.TRANSPORT, transport());

        var red = seen(Camera.IN, "TR" + plate);

        assertThat(red.reasons()).containsExactly("TRAILER_PLATE");
        assertThat(red.offers()).containsExactly(lorry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void anOfficerStopsWhatWasGreenAndLetsItGo(String kind) {
        on(kind);
        aCompleteLorry();
        var house = send(MovementKind.HOUSE_CONSIGNMENT, house("H-2"));

        seen(Camera.IN, plate);
        var stopped =
                border.at(
                        desk -> desk.select(house, Selection.PHYSICAL_CONTROL, "Random", OFFICER));
        var leaving = seen(Camera.OUT, plate);
        var passed = border.at(desk -> desk.select(house, Selection.NONE, "Controlled", OFFICER));
        border.settle();

        assertThat(BorderDesk.decision(stopped).orElseThrow().reasons())
                .containsExactly("SELECTED_FOR_CONTROL");
        assertThat(leaving.reasons()).contains("LEFT_ON_RED", "SELECTED_FOR_CONTROL");
        assertThat(released).doesNotContain(declaration());
        assertThat(BorderDesk.decision(passed).orElseThrow().signal()).isEqualTo(Signal.GREEN);
        assertThat(routingFor(MovementDeskFixture.SENDER))
                .containsExactlyInAnyOrder(
                        Code.TO_ENTRY, Code.TO_ENTRY, Code.TO_CONTROL, Code.TO_ENTRY);
        assertThat(asked(() -> border.log().of(List.of(house), MovementDeskFixture.SENDER)))
                .containsOnlyKeys(house)
                .extractingByKey(house, as(list(RoutingLog.Entry.class)))
                .extracting(entry -> entry.routing().routing())
                .containsExactly(Code.TO_ENTRY, Code.TO_CONTROL, Code.TO_ENTRY);
        assertThat(asked(() -> border.log().of(List.of(house), MovementDeskFixture.STRANGER)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void oneHouseIsHeldAndTheRestGoesButNotWhatBothShare(String kind) {
        on(kind);
        var lorry = aCompleteLorry();
        var held = send(MovementKind.HOUSE_CONSIGNMENT, house("H-2"));
        border.at(desk -> desk.select(held, Selection.PHYSICAL_CONTROL, "Random", OFFICER));

        seen(Camera.IN, plate);
        var rest = border.at(desk -> desk.letRestGo(lorry, "House H-2 stays", OFFICER));
        var out = seen(Camera.OUT, plate);
        border.settle();

        assertThat(rest).isInstanceOf(BorderDesk.Done.class);
        assertThat(out.signal()).isEqualTo(Signal.GREEN);
        assertThat(released).doesNotContain(declaration());
        assertThat(entry(lorry))
                .matches(entry -> !entry.validEntry() && entry.timeOfEntry().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void whatWasDecidedOnIsLocked(String kind) {
        on(kind);
        var lorry = send(MovementKind.TRANSPORT, transport());
        var master = send(MovementKind.MASTER_CONSIGNMENT, master());

        var before = lock(master, lorry);
        seen(Camera.IN, plate);
        var atRed = lock(master, lorry);
        send(MovementKind.HOUSE_CONSIGNMENT, house("H-1"));
        border.settle();
        var atGreen = lock(master, lorry);

        assertThat(List.of(before, atRed, atGreen))
                .containsExactly(Lock.OPEN, Lock.CURING, Lock.ARRIVED);
    }

    private Lock lock(Mrn message, Mrn transport) {
        return asked(
                () ->
                        border.locks()
                                .lock(
                                        digitoll.desk.movements().find(message).orElseThrow(),
                                        Set.of(transport)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aDepartureCountsAgainstAnArrivalOnlyWhenItWasSeenAfterIt(String kind) {
        on(kind);
        seen(Camera.OUT, plate);
        digitoll.pass(Duration.ofHours(4));
        aCompleteLorry();

        var in = seen(Camera.IN, plate);

        assertThat(in.signal()).isEqualTo(Signal.GREEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aDepartureThatWasToldBeforeItsArrivalStopsIt(String kind) {
        on(kind);
        aCompleteLorry();
        var arrival = digitoll.clock().instant();
        digitoll.pass(Duration.ofMinutes(4));

        var out = seen(Camera.OUT, plate);
        var late =
                new Observation(
                        UUID.randomUUID(), SVINESUND, Camera.IN, plate, Optional.of("NO"), arrival);
        var in = border.at(desk -> desk.observe(late)).decision();
        var again = border.at(desk -> desk.observe(late)).decision();

        assertThat(out.reasons()).containsExactly("OUT_WITHOUT_IN");
        assertThat(in.reasons()).containsExactly("OUT_BEFORE_IN");
        assertThat(again.reasons()).isEqualTo(in.reasons());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void whereThereIsNoCameraSomebodyTells(String kind) {
        on(kind);
        var lorry = aCompleteLorry();
        Instant now = digitoll.clock().instant();

        var early = border.at(desk -> desk.arrive(lorry, "NO311001", now.plusSeconds(60), OFFICER));
        var arrived = border.at(desk -> desk.arrive(lorry, "NO311001", now, OFFICER));
        var left = border.at(desk -> desk.leave(lorry, OFFICER));
        border.settle();

        assertThat(early).isInstanceOf(BorderDesk.NotPossible.class);
        assertThat(BorderDesk.decision(arrived).orElseThrow().signal()).isEqualTo(Signal.GREEN);
        assertThat(BorderDesk.decision(left).orElseThrow().signal()).isEqualTo(Signal.GREEN);
        assertThat(released).containsOnlyOnce(declaration());
        assertThat(entry(lorry)).matches(entry -> entry.customsOfficeOfEntry().equals("NO311001"));
    }

    /** The two were decided on side by side: neither found the other, and nobody left a note. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aHouseThatCameTogetherWithItsTransportIsFoundAtTheLight(String kind) {
        on(kind);
        send(MovementKind.MASTER_CONSIGNMENT, master());
        send(MovementKind.TRANSPORT, transport());
        border.settle();
        digitoll.pass(Duration.ofMinutes(1));
        border.settle();
        aside = true;
        send(MovementKind.HOUSE_CONSIGNMENT, house("H-1"));

        var light = seen(Camera.IN, plate);

        assertThat(light.signal()).isEqualTo(Signal.GREEN);
    }

    @ParameterizedTest
    @CsvSource({"h2, 0", "h2, 60", "postgres, 0", "postgres, 60"})
    void aHouseThatIsSpoiltTogetherWithItsTransportStopsIt(String kind, int secondsToTheLight) {
        on(kind);
        send(MovementKind.MASTER_CONSIGNMENT, master());
        var house = send(MovementKind.HOUSE_CONSIGNMENT, house("H-1"));
        send(MovementKind.TRANSPORT, transport());
        border.settle();
        aside = true;
        digitoll.replace(
                MovementKind.HOUSE_CONSIGNMENT,
                house,
                house("H-1")
                        .with(
                                "/consignmentHouseLevel/previousDocuments/0/sequenceNumber",
                                "\"123\""));
        digitoll.pass(Duration.ofSeconds(secondsToTheLight));
        border.settle();

        var light = seen(Camera.IN, plate);

        assertThat(light.signal()).isEqualTo(Signal.RED);
        assertThat(light.reasons()).isNotEmpty();
    }

    @Test
    void aTransportIsLookedAtTwiceAfterItWasReportedAndThenLeftInPeace() {
        on("h2");
        var lorry = aCompleteLorry();

        var looks = new ArrayList<Integer>();
        for (var round = 0; round < 4; round++) {
            looks.add(asked(() -> border.stores().transports().touches(lorry)).size());
            border.settle();
            digitoll.pass(Duration.ofSeconds(11));
        }

        assertThat(looks).containsExactly(2, 1, 0, 0);
    }

    /**
     * What is shown as the time of its last change is that of a change; a look that took long is
     * kept for the sake of the next.
     */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aLookThatFindsNothingNewChangesNothing(String kind) {
        on(kind);
        var lorry = aCompleteLorry();
        border.settle();
        var found = standing(lorry);

        digitoll.pass(Duration.ofSeconds(11));
        border.settle();
        assertThat(standing(lorry))
                .matches(now -> now.equals(found) || now.assessed().cost().compareTo(LONG) > 0);

        send(MovementKind.HOUSE_CONSIGNMENT, house("H-2"));
        border.settle();
        assertThat(standing(lorry).expected().houses()).hasSize(2);
        assertThat(standing(lorry).assessed().at()).isAfter(found.assessed().at());
    }

    private StandingTransport standing(Mrn lorry) {
        return asked(() -> border.stores().transports().find(lorry)).orElseThrow();
    }
}
