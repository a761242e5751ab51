package no.klarering.movement;

import static no.klarering.movement.MovementDeskFixture.NOW;
import static no.klarering.movement.MovementDeskFixture.SENDER;
import static no.klarering.movement.MovementDeskFixture.STRANGER;
import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aMaster;
import static no.klarering.testing.MovementMessages.aTransport;
import static no.klarering.testing.MovementMessages.aVoecHouse;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.klarering.kernel.Problem;
import no.klarering.movement.MovementScreen.Absent;
import no.klarering.movement.MovementScreen.Foreign;
import no.klarering.movement.MovementScreen.Good;
import no.klarering.movement.Submissions.Claim;
import no.klarering.testing.Database;
import no.klarering.testing.MovementMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of Digitoll from the queue to what their senders read, on real databases. */
class MovementStoryTest {

    private static final MovementKind TRANSPORT = MovementKind.TRANSPORT;
    private static final MovementKind MASTER = MovementKind.MASTER_CONSIGNMENT;
    private static final MovementKind HOUSE = MovementKind.HOUSE_CONSIGNMENT;
    private static final DeclarationReference DECLARATION =
            new DeclarationReference("312688409", LocalDate.of(2026, 11, 19), "17");

    private static int journeys;

    private Database database;
    private MovementDeskFixture digitoll;
    private String carrier;

    /** Every story has a carrier of its own, so that stories do not meet in the database. */
    private void on(String kind) {
        database = Database.shared(kind);
        digitoll = new MovementDeskFixture(database);
        digitoll.declarations.put(DECLARATION, DeclarationAnswer.USABLE);
        carrier = "\"SE55600%05d\"".formatted(++journeys);
    }

    private MovementMessages transport() {
        return aTransport()
                .with("/carrier/identificationNumber", carrier)
                .with("/activeBorderTransportMeans/identificationNumber", carrier)
                .without("/consignmentMasterLevel/1");
    }

    private MovementMessages master() {
        return aMaster()
                .without("/consignmentMasterLevel/consignmentHouseLevel")
                .with("/consignmentMasterLevel/carrier/identificationNumber", carrier);
    }

    private MovementMessages house() {
        return aHouse().with(
                        "/consignmentHouseLevel/consignmentMasterLevel/carrierIdentificationNumber",
                        carrier);
    }

    private MovementMessages directHouse() {
        return aVoecHouse()
                .with("/consignmentHouseLevel/transportLevel/carrierIdentificationNumber", carrier);
    }

    private <T> T asked(Supplier<T> question) {
        return database.inTransaction(question);
    }

    private TransportTree tree(Mrn transport) {
        return asked(() -> digitoll.desk.register().transport(transport, SENDER)).orElseThrow();
    }

    private MovementResult insteadOf(Mrn first, MovementMessages message) {
        var order =
                digitoll.order(
                        SENDER,
                        TRANSPORT,
                        MovementAction.CREATE,
                        Optional.of(first),
                        message.bytes());
        digitoll.decide(List.of(order));
        return digitoll.result(order.requestId(), SENDER).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void anotherTractorTakesOverWithAllThatHangsOnTheFirst(String kind) {
        on(kind);
        var master = digitoll.send(MASTER, master()).mrn().orElseThrow();
        var nameless = transport().without("/consignmentMasterLevel");
        var first = digitoll.send(TRANSPORT, nameless).mrn().orElseThrow();
        var relation = digitoll.relate(TRANSPORT, first, MASTER, master).mrn().orElseThrow();
        var plate = "/activeBorderTransportMeans/identificationNumber";

        var wrong =
                insteadOf(
                        first,
                        nameless.with(
                                "/customsOfficeOfFirstEntry/referenceNumber", "\"NO000000\""));
        var stands = asked(() -> digitoll.desk.register().transport(first, SENDER));
        var next =
                insteadOf(first, nameless.with(plate, "\"T%05d\"".formatted(journeys)))
                        .mrn()
                        .orElseThrow();

        assertThat(wrong.accepted()).isFalse();
        assertThat(stands).isPresent();
        assertThat(asked(() -> digitoll.desk.register().transport(first, SENDER))).isEmpty();
        assertThat(
                        asked(() -> digitoll.desk.register().transport(next, SENDER))
                                .orElseThrow()
                                .masters())
                .hasSize(1);
        assertThat(asked(() -> digitoll.desk.movements().versions(first))).hasSize(2);
        assertThat(digitoll.cancel(MovementKind.RELATION, relation).accepted()).isTrue();
        assertThat(digitoll.events.fired())
                .last()
                .extracting(MovementChanged::transports)
                .isEqualTo(Set.of(next));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void hangsHouseMasterAndTransportTogetherInWhateverOrderTheyCome(String kind) {
        on(kind);

        var house = digitoll.send(HOUSE, house());
        var master = digitoll.send(MASTER, master());
        var transport = digitoll.send(TRANSPORT, transport());
        var direct = digitoll.send(HOUSE, directHouse());

        assertThat(List.of(house, master, transport, direct))
                .allSatisfy(result -> assertThat(result.problems()).isEmpty())
                .allSatisfy(r -> assertThat(r.mrn().orElseThrow().hasRightCheckDigit()).isTrue());
        var tree = tree(transport.mrn().orElseThrow());
        assertThat(tree.gaps()).isEmpty();
        assertThat(tree.masters().get(0).mrn()).isEqualTo(master.mrn());
        assertThat(tree.masters().get(0).houses().get(0).mrn()).isEqualTo(house.mrn());
        assertThat(tree.directHouses().get(0).mrn()).isEqualTo(direct.mrn());
        assertThat(tree.sumOfWeightForHouseConsignments()).isEqualByComparingTo("211.4");
        assertThat(digitoll.events.fired().get(3).transports())
                .containsExactly(transport.mrn().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void asksAgainUntilTheDeclarationIsThere(String kind) {
        on(kind);
        digitoll.declarations.put(DECLARATION, DeclarationAnswer.UNKNOWN);
        var mrn = digitoll.send(HOUSE, house()).mrn().orElseThrow();

        assertThat(reasons(mrn)).containsExactly(IncompleteReason.CANNOT_VERIFY_CUDE_DOCUMENTATION);
        assertThat(due()).doesNotContain(mrn);
        digitoll.pass(Duration.ofSeconds(5));
        assertThat(due()).contains(mrn);
        assertThat(asked(() -> digitoll.desk.asking().ask(mrn))).isFalse();
        digitoll.pass(Duration.ofSeconds(5));
        assertThat(due()).doesNotContain(mrn);
        digitoll.pass(Duration.ofSeconds(5));
        digitoll.declarations.put(DECLARATION, DeclarationAnswer.USABLE);
        assertThat(asked(() -> digitoll.desk.asking().ask(mrn))).isTrue();

        assertThat(reasons(mrn)).isEmpty();
        digitoll.pass(Duration.ofDays(1));
        assertThat(due()).doesNotContain(mrn);
    }

    private List<IncompleteReason> reasons(Mrn mrn) {
        return asked(() -> digitoll.desk.movements().find(mrn)).orElseThrow().reasons();
    }

    private List<Mrn> due() {
        return asked(() -> digitoll.desk.asking().due());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void refusesASecondMessageWithAnActiveKeyAndAChangeOfTheKey(String kind) {
        on(kind);
        var mrn = digitoll.send(MASTER, master()).mrn().orElseThrow();

        var second = digitoll.send(MASTER, master());
        var moved =
                digitoll.replace(
                        MASTER,
                        mrn,
                        master().with(
                                        "/consignmentMasterLevel/carrier/identificationNumber",
                                        "\"SE1\""));

        assertThat(codes(second)).containsExactly(MovementFault.KEY_IN_USE.code());
        assertThat(codes(moved)).containsExactly(MovementFault.UNCHANGEABLE.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void looksTheSellerUpOnTheNorwegianDayOfTheMessage(String kind) {
        on(kind);
        digitoll.pass(Duration.between(NOW, Instant.parse("2023-12-31T22:59:59Z")));

        var notBegun = digitoll.send(HOUSE, houseOfSeller("2040001"));
        var lastDay = digitoll.send(HOUSE, houseOfSeller("2009999"));
        digitoll.cancel(HOUSE, lastDay.mrn().orElseThrow());
        digitoll.pass(Duration.ofSeconds(1));
        var dayAfter = digitoll.send(HOUSE, houseOfSeller("2009999"));

        assertThat(lastDay.problems()).isEmpty();
        assertThat(List.of(notBegun, dayAfter))
                .allSatisfy(
                        refused ->
                                assertThat(codes(refused))
                                        .containsExactly(MovementFault.VOEC_NUMBER.code()));
    }

    private MovementMessages houseOfSeller(String number) {
        return directHouse()
                .with(
                        "/consignmentHouseLevel/goodsItem/0/additionalFiscalReferences"
                                + "/vatIdentificationNumber",
                        "\"" + number + "\"");
    }

    private static List<String> codes(MovementResult result) {
        return result.problems().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void replacesAndCancelsAndKeepsWhatWasBefore(String kind) {
        on(kind);
        var mrn = digitoll.send(MASTER, master()).mrn().orElseThrow();
        var transport = digitoll.send(TRANSPORT, transport()).mrn().orElseThrow();

        var heavier =
                digitoll.replace(
                        MASTER, mrn, master().with("/consignmentMasterLevel/grossMass", "999.5"));
        var weight = tree(transport).sumOfWeightForMasterConsignments();
        var cancelled = digitoll.cancel(MASTER, mrn);
        var again = digitoll.send(MASTER, master());

        assertThat(heavier.mrn()).contains(mrn);
        assertThat(weight).isEqualByComparingTo("999.5");
        assertThat(cancelled.accepted()).isTrue();
        assertThat(again.mrn()).isPresent().isNotEqualTo(Optional.of(mrn));
        assertThat(tree(transport).masters().get(0).mrn()).isEqualTo(again.mrn());
        assertThat(asked(() -> digitoll.desk.movements().versions(mrn)))
                .extracting(KeptMovement.Version::action)
                .containsExactly(
                        MovementAction.CREATE, MovementAction.REPLACE, MovementAction.CANCEL);
        assertThat(codes(digitoll.cancel(MASTER, mrn)))
                .containsExactly(MovementFault.RELATION_END.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void linksByRelationUntilItIsCancelled(String kind) {
        on(kind);
        var transport =
                digitoll.send(TRANSPORT, transport().without("/consignmentMasterLevel"))
                        .mrn()
                        .orElseThrow();
        var master = digitoll.send(MASTER, master()).mrn().orElseThrow();

        var relation = digitoll.relate(TRANSPORT, transport, MASTER, master).mrn().orElseThrow();
        var linked = tree(transport).masters();
        digitoll.cancel(MovementKind.RELATION, relation);

        assertThat(linked).hasSize(1);
        assertThat(linked.get(0).mrn()).contains(master);
        assertThat(tree(transport).masters()).isEmpty();
        assertThat(codes(digitoll.relate(TRANSPORT, master, HOUSE, transport)))
                .containsOnly(MovementFault.RELATION_END.code());
    }

    /** A house that hangs on nothing but what a relation or a bag says. */
    private Mrn house(int number, String where, String value) {
        var level = "/consignmentHouseLevel";
        var loose =
                aHouse().without(level + "/consignmentMasterLevel")
                        .with(
                                level + "/transportDocumentHouseLevel/documentNumber",
                                "\"H-%d\"".formatted(number));
        return digitoll.send(HOUSE, where.isEmpty() ? loose : loose.with(level + where, value))
                .mrn()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void manyHousesAreFollowedUpToTheirTransportsHoweverTheyHang(String kind) {
        on(kind);
        var bag = "\"BAG%d\"".formatted(journeys);
        var transport = digitoll.send(TRANSPORT, transport()).mrn().orElseThrow();
        var mail =
                master().with(
                                "/consignmentMasterLevel/consignmentHouseLevel",
                                "[{\"receptacle\":[%s]}]".formatted(bag));
        var master = digitoll.send(MASTER, mail).mrn().orElseThrow();
        var inBag = house(1, "/receptacleIdentificationNumber", bag);
        var byKey = digitoll.send(HOUSE, house()).mrn().orElseThrow();
        var direct = digitoll.send(HOUSE, directHouse()).mrn().orElseThrow();
        var onMaster = house(2, "", "");
        digitoll.relate(MASTER, master, HOUSE, onMaster);
        var onTransport = house(3, "", "");
        digitoll.relate(TRANSPORT, transport, HOUSE, onTransport);
        var plate = "/activeBorderTransportMeans/identificationNumber";
        var second =
                transport().without("/consignmentMasterLevel").without("/consignmentHouseLevel");
        var other =
                digitoll.send(TRANSPORT, second.with(plate, "\"B" + carrier.substring(1)))
                        .mrn()
                        .orElseThrow();
        digitoll.relate(TRANSPORT, other, MASTER, master);
        var loose = house(4, "", "");

        var found =
                asked(
                        () ->
                                digitoll.desk
                                        .movements()
                                        .transportsOf(
                                                List.of(
                                                        inBag,
                                                        byKey,
                                                        direct,
                                                        onMaster,
                                                        onTransport,
                                                        loose)));

        assertThat(found)
                .isEqualTo(
                        Map.of(
                                inBag, Set.of(transport, other),
                                byKey, Set.of(transport, other),
                                direct, Set.of(transport),
                                onMaster, Set.of(transport, other),
                                onTransport, Set.of(transport),
                                loose, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void doesNothingTwiceForOneRequest(String kind) {
        on(kind);
        var order =
                digitoll.order(
                        SENDER, MASTER, MovementAction.CREATE, Optional.empty(), master().bytes());

        digitoll.decide(List.of(order, order));
        digitoll.decide(List.of(order));

        var result = digitoll.result(order.requestId(), SENDER).orElseThrow();
        assertThat(digitoll.events.fired()).hasSize(1);
        assertThat(asked(() -> digitoll.desk.movements().versions(result.mrn().orElseThrow())))
                .hasSize(1);
        assertThat(digitoll.result(order.requestId(), STRANGER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void letsOthersNeitherReadNorChange(String kind) {
        on(kind);
        var mrn = digitoll.send(MASTER, master()).mrn().orElseThrow();
        var own = digitoll.order(SENDER, MASTER, MovementAction.CANCEL, Optional.of(mrn), CANCEL);
        var foreign =
                digitoll.order(STRANGER, MASTER, MovementAction.CANCEL, Optional.of(mrn), CANCEL);

        var screen = digitoll.desk.screen();

        assertThat(asked(() -> screen.look(own.call()))).isInstanceOf(Good.class);
        assertThat(asked(() -> screen.look(foreign.call()))).isInstanceOf(Foreign.class);
        assertThat(asked(() -> digitoll.desk.register().master(mrn, STRANGER))).isEmpty();
        assertThat(digitoll.cancel(STRANGER, MASTER, mrn).accepted()).isFalse();
        digitoll.cancel(MASTER, mrn);
        assertThat(asked(() -> screen.look(own.call()))).isInstanceOf(Absent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void decidesSeveralChangesOfOneMessageInOneTransaction(String kind) {
        on(kind);
        var mrn = digitoll.send(TRANSPORT, transport()).mrn();
        var lighter = transport().without("/consignmentHouseLevel");

        digitoll.decide(
                List.of(
                        digitoll.order(
                                SENDER, TRANSPORT, MovementAction.REPLACE, mrn, lighter.bytes()),
                        digitoll.order(
                                SENDER,
                                TRANSPORT,
                                MovementAction.REPLACE,
                                mrn,
                                transport().bytes()),
                        digitoll.order(SENDER, TRANSPORT, MovementAction.CANCEL, mrn, CANCEL),
                        digitoll.order(
                                SENDER,
                                TRANSPORT,
                                MovementAction.CREATE,
                                Optional.empty(),
                                transport().bytes())));

        var versions = asked(() -> digitoll.desk.movements().versions(mrn.orElseThrow()));
        assertThat(versions).extracting(KeptMovement.Version::number).containsExactly(1, 2, 3, 4);
        assertThat(digitoll.events.fired())
                .extracting(MovementChanged::what)
                .containsExactly(
                        "MOVEMENT_ACCEPTED",
                        "MOVEMENT_ACCEPTED",
                        "MOVEMENT_ACCEPTED",
                        "MOVEMENT_CANCELLED",
                        "MOVEMENT_ACCEPTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void takesATransportWithNineThousandNineHundredAndNinetyNineMasters(String kind) {
        on(kind);
        var masters =
                IntStream.range(0, 9_999)
                        .mapToObj(
                                number ->
                                        """
                                        {"transportDocumentMasterLevel":
                                         {"documentNumber": "M-%d", "type": "N730"}}"""
                                                .formatted(number))
                        .collect(Collectors.joining(",", "[", "]"));
        digitoll.send(MASTER, master());

        var mrn = digitoll.send(TRANSPORT, transport().with("/consignmentMasterLevel", masters));

        var tree = tree(mrn.mrn().orElseThrow());
        assertThat(tree.masters()).hasSize(9_999);
        assertThat(tree.masters().stream().filter(TransportTree.MasterBranch::isReceived))
                .singleElement()
                .satisfies(
                        master -> assertThat(master.document().documentNumber()).isEqualTo("M-1"));
    }

    private static final byte[] CANCEL =
            "{\"documentIssueDate\": \"2026-11-20T07:00:00Z\"}".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void looksAMessageUpByItsKey(String kind) {
        on(kind);
        var mrn = digitoll.send(MASTER, master()).mrn();
        var key =
                LinkKeys.text(
                        new MasterKey(new DocumentKey(" m-1", "n730"), new CarrierId(bare())));

        assertThat(asked(() -> digitoll.desk.register().find(List.of(key), SENDER))).isEqualTo(mrn);
        assertThat(asked(() -> digitoll.desk.register().find(List.of(key), STRANGER))).isEmpty();
    }

    private String bare() {
        return carrier.replace("\"", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void anIdempotencyKeyStandsForWhatItWasFirstUsedFor(String kind) {
        on(kind);
        var first = claim("a");
        var same = claim("a");
        var other = claim("b");

        assertThat(asked(() -> digitoll.desk.submissions().claim(first))).isEmpty();

        var standing = asked(() -> digitoll.desk.submissions().claim(same)).orElseThrow();
        assertThat(standing.requestId()).isEqualTo(first.requestId());
        assertThat(standing.isSame()).isTrue();
        assertThat(asked(() -> digitoll.desk.submissions().claim(other)).orElseThrow().isSame())
                .isFalse();
        assertThat(
                        asked(() -> digitoll.desk.submissions().claimed(other))
                                .orElseThrow()
                                .requestId())
                .isEqualTo(first.requestId());
    }

    private Claim claim(String digest) {
        return new Claim(
                SENDER, "key of " + carrier, digest, UUID.randomUUID(), MovementDeskFixture.NOW);
    }
}
