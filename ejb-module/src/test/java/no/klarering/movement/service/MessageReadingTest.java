package no.klarering.movement.service;

import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aMaster;
import static no.klarering.testing.MovementMessages.aTransport;
import static no.klarering.testing.MovementMessages.aVoecHouse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.klarering.movement.Camera;
import no.klarering.movement.DocumentKey;
import no.klarering.movement.MessageReader;
import no.klarering.movement.MovementFault;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Presentation;
import no.klarering.movement.Reading;
import no.klarering.movement.Relation;
import no.klarering.operations.service.JsonForm;
import no.klarering.testing.MovementMessages;
import no.klarering.testing.MovementTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReadingTest {

    private static final MessageReader READER = new JsonMessageReader();
    private static final String LEVEL = "/consignmentHouseLevel";
    private static final String WOUNDS = "{}[]\",:0eE-. \\\0\u00ff";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatIsReadIsWhatWasWritten(
            String kind, MovementMessages message, Function<byte[], Reading<?>> reader)
            throws JsonProcessingException {
        var reading = reader.apply(message.bytes());

        assertThat(reading.faults()).isEmpty();
        var written = new JsonForm().write(reading.message().orElseThrow());
        assertThat(bare(new ObjectMapper().readTree(written))).isEqualTo(message.tree());
    }

    static Stream<Arguments> whatIsReadIsWhatWasWritten() {
        return Stream.of(
                reading("transport", aTransport(), READER::transport),
                reading("master", aMaster(), READER::masterConsignment),
                reading("house", aHouse(), READER::houseConsignment),
                reading("house of VOEC goods", aVoecHouse(), READER::houseConsignment));
    }

    private static Arguments reading(
            String kind, MovementMessages message, Function<byte[], Reading<?>> reader) {
        return arguments(kind, message, reader);
    }

    /** Without what is empty, which the interface leaves out. */
    private static JsonNode bare(JsonNode node) {
        node.forEach(MessageReadingTest::bare);
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> isEmpty(field.getValue()));
        }
        return node;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || value.isArray() && value.isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"presence", "forms", "numbers", "lists"})
    void tellsWhatIsWrongAndWhere(Reading<?> reading, String told) {
        var faults = MovementTexts.printed(reading.faults());

        assertThat(faults).containsExactly(told.split("\n"));
    }

    static Stream<Arguments> presence() {
        return Stream.of(
                transport(aTransport().without("/carrier/name"), "carrier.name: must not be blank"),
                transport(
                        aTransport().with("/carrier/name", "null"),
                        "carrier.name: must not be blank"),
                transport(
                        aTransport().with("/carrier/name", "\"  \""),
                        "carrier.name: must not be blank"),
                transport(aTransport().without("/carrier"), "carrier: must not be null"),
                transport(
                        aTransport().without("/scheduledDateAndTimeOfArrival"),
                        "scheduledDateAndTimeOfArrival: must not be null"),
                transport(
                        aTransport().without("/activeBorderTransportMeans/operator/communication"),
                        "activeBorderTransportMeans.operator.communication: must not be null"),
                transport(
                        aTransport()
                                .with("/activeBorderTransportMeans/operator/communication", "[]"),
                        "activeBorderTransportMeans.operator.communication: "
                                + "size must be between 1 and 99"),
                transport(
                        aTransport().with("/consignmentMasterLevel/1", "{}"),
                        "consignmentMasterLevel[1].transportDocumentMasterLevel: must not be null"),
                transport(
                        aTransport().with("/consignmentMasterLevel/1", "null"),
                        "consignmentMasterLevel[1].transportDocumentMasterLevel: must not be null"),
                house(
                        aHouse().without(LEVEL + "/consignee/address/postcode")
                                .without(LEVEL + "/consignee/address/streetLine"),
                        "consignmentHouseLevel.consignee.address.postcode: must not be blank\n"
                                + "consignmentHouseLevel.consignee.address: At least one of the "
                                + "following fields should be non null: [streetLine, poBox]"),
                house(
                        aHouse().without(LEVEL + "/totalGrossMass"),
                        "consignmentHouseLevel.totalGrossMass: must not be null"),
                arguments(
                        READER.masterConsignment(
                                aMaster().without("/consignmentMasterLevel").bytes()),
                        "consignmentMasterLevel: must not be null"),
                arguments(
                        READER.cancellation("{}".getBytes(StandardCharsets.UTF_8)),
                        "documentIssueDate: must not be null"));
    }

    static Stream<Arguments> forms() {
        var instant = "invalid ISO-8601 instant in UTC (yyyy-MM-ddTHH:mm:ssZ)";
        return Stream.of(
                transport(issued("2026-11-20T06:00:00.5Z"), "documentIssueDate: " + instant),
                transport(issued("2026-11-20T06:00:00+01:00"), "documentIssueDate: " + instant),
                transport(issued("2026-11-20 06:00:00"), "documentIssueDate: " + instant),
                transport(issued("2026-02-30T06:00:00Z"), "documentIssueDate: " + instant),
                transport(issued(""), "documentIssueDate: " + instant),
                house(
                        aHouse().with(LEVEL + "/previousDocuments/0/declarationDate", "\"19.11\""),
                        "consignmentHouseLevel.previousDocuments[0].declarationDate: "
                                + "invalid ISO-8601 date (yyyy-MM-dd)"),
                transport(
                        aTransport().with("/carrier/address/country", "\"NOR\""),
                        "carrier.address.country: size must be between 2 and 2"),
                transport(
                        aTransport().with("/carrier/name", text(71)),
                        "carrier.name: size must be between 1 and 70"),
                house(
                        aHouse().with(LEVEL + "/goodsDescription", text(513)),
                        "consignmentHouseLevel.goodsDescription: size must be between 1 and 512"),
                transport(
                        aTransport().with("/carrier/name", "\"A\\u0000B\""),
                        "carrier.name: must not contain control characters"),
                transport(
                        aTransport().with("/carrier/name", "{}"),
                        "carrier.name: wrong kind of value (text expected)"),
                transport(
                        aTransport().with("/carrier", "\"NO310417289\""),
                        "carrier: wrong kind of value (object expected)"),
                transport(
                        aTransport().with("/consignmentMasterLevel", "{}"),
                        "consignmentMasterLevel: wrong kind of value (array expected)"),
                house(
                        aHouse().with(LEVEL + "/importProcedure/hasOutgoingProcedure", "\"ja\""),
                        "consignmentHouseLevel.importProcedure.hasOutgoingProcedure: "
                                + "wrong kind of value (true or false expected)"));
    }

    static Stream<Arguments> numbers() {
        var mass = "consignmentHouseLevel.totalGrossMass: ";
        var bounds = "numeric value out of bounds (<16 digits>.<6 digits> expected)";
        return Stream.of(
                house(mass("1.1234567"), mass + bounds),
                house(mass("12345678901234567"), mass + bounds),
                arguments(raw("1e999999999"), mass + bounds),
                arguments(raw("1e-999999999"), mass + bounds),
                house(mass("-1"), mass + "must be greater than or equal to 0"),
                house(mass("[]"), mass + "wrong kind of value (number expected)"),
                house(
                        aHouse().with(LEVEL + "/numberOfPackages", "1.5"),
                        "consignmentHouseLevel.numberOfPackages: "
                                + "numeric value out of bounds (<8 digits>.<0 digits> expected)"));
    }

    static Stream<Arguments> lists() {
        var many =
                IntStream.range(0, 100_000)
                        .mapToObj(
                                number ->
                                        "{\"transportDocumentHouseLevel\":{\"documentNumber\":\"%d\"}}"
                                                .formatted(number))
                        .collect(Collectors.joining(",", "[", "]"));
        var tenThousand = "{},".repeat(9_999) + "{}";
        return Stream.of(
                transport(
                        aTransport().with("/consignmentHouseLevel", "[" + tenThousand + "]"),
                        "consignmentHouseLevel: size must be between 0 and 9999"),
                transport(
                        aTransport().with("/consignmentHouseLevel", many),
                        ": the message is too large"),
                arguments(
                        READER.masterConsignment(
                                aMaster()
                                        .with(
                                                "/representative/releasedConfirmation",
                                                "[{},{},{},{}]")
                                        .bytes()),
                        "representative.releasedConfirmation: size must be between 0 and 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456", "1.123456", "0", "\"12.5\"", "1e3", "2.500000000"})
    void takesMassesUpToTheLimit(String json) {
        var reading = READER.houseConsignment(mass(json).bytes());

        assertThat(reading.faults()).isEmpty();
    }

    @Test
    void tellsEveryFaultAtOnce() {
        var body = "{\"carrier\":{\"address\":{}},\"documentIssueDate\":\"x\"}";

        var faults = READER.transport(body.getBytes(StandardCharsets.UTF_8)).faults();

        assertThat(MovementTexts.printed(faults))
                .containsExactlyInAnyOrder(
                        "documentIssueDate: invalid ISO-8601 instant in UTC (yyyy-MM-ddTHH:mm:ssZ)",
                        "activeBorderTransportMeans: must not be null",
                        "carrier.name: must not be blank",
                        "carrier.identificationNumber: must not be blank",
                        "carrier.address.city: must not be blank",
                        "carrier.address.country: must not be blank",
                        "customsOfficeOfFirstEntry: must not be null",
                        "estimatedDateAndTimeOfArrival: must not be null",
                        "scheduledDateAndTimeOfArrival: must not be null");
    }

    @Test
    void readsWhatOlderClientsSend() {
        var master =
                aMaster()
                        .with(
                                "/consignmentMasterLevel/consignmentHouseLevel",
                                "[{\"receptacle\":[\"BAG1\",\"BAG2\"]}]");
        var house =
                aVoecHouse()
                        .with(LEVEL + "/importProcedure/hasOutgoingProcedure", "\"false\"")
                        .with(LEVEL + "/containerIndicator", "\"1\"")
                        .with(
                                LEVEL + "/goodsItem/0/commodityCodeVOEC",
                                "{\"harmonizedSystemSubHeadingCode\":\"650500\"}")
                        .with(LEVEL + "/netMass", "12");

        var readMaster = READER.masterConsignment(master.bytes()).message().orElseThrow();
        var level =
                READER.houseConsignment(house.bytes())
                        .message()
                        .orElseThrow()
                        .consignmentHouseLevel();

        assertThat(readMaster.receptacles()).containsExactly("BAG1", "BAG2");
        assertThat(level.importProcedure().orElseThrow().hasOutgoingProcedure()).contains(false);
        assertThat(level.containerIndicator()).isOne();
        assertThat(level.goodsItem().get(0).commodityCodeVOEC().harmonizedSystemSubheadingCode())
                .isEqualTo("650500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "{",
                "{} {}",
                "{\"carrier\":{},\"carrier\":{}}",
                "{\"a\":NaN}",
                "{\"a\":'b'}",
                "{\"a\":1,}"
            })
    void refusesWhatIsNotJsonAndSaysWhere(String body) {
        var faults = READER.transport(body.getBytes(StandardCharsets.UTF_8)).faults();

        assertThat(faults).singleElement().matches(MovementFault.NOT_JSON::is);
        assertThat(MovementTexts.printed(faults.get(0))).contains("line 1, column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-32", "ISO-8859-1"})
    void whateverTheCharactersAreWrittenInIsReadOrRefused(String charset) {
        var body = "{\"documentIssueDate\":\"\u00e5\"}".getBytes(Charset.forName(charset));
        var cut = Arrays.copyOf(body, body.length - 1);

        assertThat(READER.cancellation(body).faults()).isNotEmpty();
        assertThat(READER.cancellation(cut).faults()).isNotEmpty();
        assertThat(READER.cancellation(new byte[] {0, 0, 0, '{', 127, 0, 0, 0}).faults())
                .singleElement()
                .matches(MovementFault.NOT_JSON::is);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"text\"", "null", "true"})
    void refusesWhatIsNoObject(String body) {
        var faults = READER.transport(body.getBytes(StandardCharsets.UTF_8)).faults();

        assertThat(faults).singleElement().matches(MovementFault.WRONG_KIND::is);
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatIsBeyondTheLimits(byte[] body) {
        var faults = READER.transport(body).faults();

        assertThat(faults).singleElement().matches(MovementFault.TOO_LARGE::is);
    }

    static Stream<byte[]> refusesWhatIsBeyondTheLimits() {
        return Stream.of(
                        "{\"a\":" + "[".repeat(33),
                        "{\"a\":\"" + "x".repeat(100_001) + "\"}",
                        "{\"a\":" + "1".repeat(51) + "}",
                        "{\"a\":[" + "0,".repeat(250_000) + "0]}",
                        " ".repeat(JsonBody.MOST_BYTES) + "{}")
                .map(body -> body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(longs = {902, 1973, 2026})
    void whateverIsSentIsReadOrRefused(long seed) {
        var random = new Random(seed);
        var messages = List.of(aTransport(), aMaster(), aHouse(), aVoecHouse());
        for (var i = 0; i < 2_000; i++) {
            var body = messages.get(i % messages.size()).bytes();
            for (var wounds = random.nextInt(5); wounds >= 0; wounds--) {
                body[random.nextInt(body.length)] =
                        (byte) WOUNDS.charAt(random.nextInt(WOUNDS.length()));
            }

            var reading = i % 2 == 0 ? READER.transport(body) : READER.houseConsignment(body);

            assertThat(reading.message().isPresent()).isEqualTo(reading.faults().isEmpty());
        }
    }

    @Test
    void everyFieldMayHoldAnythingAndIsReadOrRefused() {
        for (var odd :
                List.of(
                        "null",
                        "[]",
                        "{}",
                        "[null]",
                        "true",
                        "-1",
                        "1e400",
                        "\"\"",
                        "\"\\ud800\"")) {
            for (var pointer : pointers(aHouse().tree(), "")) {
                var body = aHouse().with(pointer, "\"@\"").bytes();
                var text = new String(body, StandardCharsets.UTF_8).replace("\"@\"", odd);

                var reading = READER.houseConsignment(text.getBytes(StandardCharsets.UTF_8));

                assertThat(reading.message().isPresent())
                        .as("%s with %s", pointer, odd)
                        .isEqualTo(reading.faults().isEmpty());
            }
        }
    }

    private static List<String> pointers(JsonNode node, String above) {
        var pointers = new ArrayList<String>();
        if (!above.isEmpty()) {
            pointers.add(above);
        }
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(
                            field ->
                                    pointers.addAll(
                                            pointers(
                                                    field.getValue(),
                                                    above + "/" + field.getKey())));
        }
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            pointers.addAll(pointers(node.get(i), above + "/" + i));
        }
        return pointers;
    }

    @Test
    void listsNoMoreThanAThousandFaults() {
        var body = aTransport().with("/consignmentMasterLevel", "[" + "{},".repeat(4_999) + "{}]");

        var faults = READER.transport(body.bytes()).faults();

        assertThat(faults).hasSize(1_001);
        assertThat(faults.get(1_000)).matches(MovementFault.MORE_FAULTS::is);
    }

    @Test
    void readsARelation() {
        var body =
                """
                {"documentIssueDate": "2026-11-20T07:00:00Z", "representative": "311990608",
                 "parentObjectType": "TRANSPORT", "parentObjectReference": "26NO7Q4ZK2H91BD3T0",
                 "childObjectType": "MASTER_CONSIGNMENT", "childObjectReference": "26NOM1X93PTV40AJT4"}
                """;

        var relation = relation(body).message().orElseThrow();

        assertThat(relation.parentObjectType()).isEqualTo(MovementKind.TRANSPORT);
        assertThat(relation.childObjectReference()).hasToString("26NOM1X93PTV40AJT4");
        assertThat(relation.representative()).contains("311990608");
        assertThat(
                        relation(body.replace("\"311990608\"", "{\"identificationNumber\":\"1\"}"))
                                .message()
                                .flatMap(Relation::representative))
                .contains("1");
        assertThat(relation(body.replace("documentIssueDate", "x")).faults()).isEmpty();
        assertThat(MovementTexts.printed(relation(body.replace("TRANSPORT", "HOUSE")).faults()))
                .containsExactly(
                        "parentObjectType: Must be one of [TRANSPORT, MASTER_CONSIGNMENT]");
        assertThat(MovementTexts.printed(relation(body.replace("26NO7Q", "26SE7Q")).faults()))
                .containsExactly(
                        "parentObjectReference: must be a movement reference number of 18 "
                                + "characters");
    }

    private static Reading<Relation> relation(String body) {
        return READER.relation(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAnObservation() {
        var body =
                """
                {"observationId": "0d1c0f8e-1111-4222-8333-444455556666", "customsOffice": "NO371001",
                 "camera": "IN", "identificationNumber": "ab 123-45", "observedAt": "2026-11-20T10:01:02Z"}
                """;

        var observation =
                READER.observation(body.getBytes(StandardCharsets.UTF_8)).message().orElseThrow();

        assertThat(observation.plate()).hasToString("AB12345");
        assertThat(observation.camera()).isEqualTo(Camera.IN);
        assertThat(observation.observedAt()).isEqualTo(Instant.parse("2026-11-20T10:01:02Z"));
        assertThat(
                        MovementTexts.printed(
                                READER.observation(
                                                body.replace("0d1c0f8e-", "")
                                                        .replace("\"IN\"", "\"UP\"")
                                                        .getBytes(StandardCharsets.UTF_8))
                                        .faults()))
                .containsExactlyInAnyOrder(
                        "observationId: must be a UUID", "camera: Must be one of [IN, OUT]");
    }

    /** Contract: an instant; only the messages of Digitoll are to the second. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:01:02.5Z, 2026-11-20T10:01:02.500Z",
        "2026-11-20T10:01:02.123456789Z, 2026-11-20T10:01:02.123456Z"
    })
    void readsWhatACameraSawToTheFractionOfASecond(String told, Instant observed) {
        var body =
                """
                {"observationId": "0d1c0f8e-1111-4222-8333-444455556666", "customsOffice": "NO371001",
                 "camera": "IN", "identificationNumber": "AB12345", "observedAt": "%s"}
                """
                        .formatted(told);

        var reading = READER.observation(body.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.message().orElseThrow().observedAt()).isEqualTo(observed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HOUSE      | consignmentHouseLevel: must not be null
                    MASTER     | consignmentMasterLevel: must not be null
                    RECEPTACLE | receptacleIdentificationNumber: must not be blank
                    CONTAINER  | containerIdentificationNumber: must not be blank
                    """)
    void readsAPresentationOfWhatTheCallIsAbout(Presentation.Kind kind, String missing) {
        var common =
                """
                {"requestId":"0d1c0f8e-1111-4222-8333-444455556666",
                 "customsOfficeOfPresentation":"NO371001","transportMRN":"26NO7Q4ZK2H91BD3T0"%s}
                """;
        var named =
                """
                ,"consignmentHouseLevel":{"transportDocumentHouseLevel":{"documentNumber":"H-1","type":"N730"}},
                 "consignmentMasterLevel":{"transportDocumentMasterLevel":{"documentNumber":"M-1","type":"N730"}},
                 "receptacleIdentificationNumber":"BAG1","containerIdentificationNumber":"JARU0000010"
                """;

        var whole = presentation(common.formatted(named), kind);
        var lacking = presentation(common.formatted(""), kind);

        var read = whole.message().orElseThrow();
        assertThat(read.transportMRN()).hasToString("Optional[26NO7Q4ZK2H91BD3T0]");
        assertThat(
                        Stream.of(
                                        read.house(),
                                        read.master(),
                                        read.receptacleIdentificationNumber(),
                                        read.containerIdentificationNumber())
                                .map(Optional::isPresent))
                .containsExactly(
                        kind == Presentation.Kind.HOUSE,
                        kind == Presentation.Kind.MASTER,
                        kind == Presentation.Kind.RECEPTACLE,
                        kind == Presentation.Kind.CONTAINER);
        assertThat(MovementTexts.printed(lacking.faults())).containsExactly(missing);
    }

    private static Reading<Presentation> presentation(String body, Presentation.Kind kind) {
        return READER.presentation(body.getBytes(StandardCharsets.UTF_8), kind);
    }

    @Test
    void readsAnArrival() {
        var body =
                """
                {"transportMRN":"26NO7Q4ZK2H91BD3T0","dateAndTimeOfArrival":"2026-11-20T10:00:00Z",
                 "customsOfficeOfArrival":"NO324001"}
                """;

        var arrival = READER.arrival(body.getBytes(StandardCharsets.UTF_8));
        var nothing = READER.arrival("{}".getBytes(StandardCharsets.UTF_8));

        assertThat(arrival.message().orElseThrow().customsOfficeOfArrival()).isEqualTo("NO324001");
        assertThat(MovementTexts.printed(nothing.faults()))
                .containsExactly(
                        "transportMRN: must not be null",
                        "dateAndTimeOfArrival: must not be null",
                        "customsOfficeOfArrival: must not be blank");
    }

    @Test
    void knowsTheKeysOfAMessage() {
        var transport = READER.transport(aTransport().bytes()).message().orElseThrow();
        var master = READER.masterConsignment(aMaster().bytes()).message().orElseThrow();
        var house = READER.houseConsignment(aHouse().bytes()).message().orElseThrow();

        assertThat(transport.key().vehicle()).hasToString("AB12345");
        assertThat(master.key().carrier()).isEqualTo(transport.carrierId());
        assertThat(house.key().carrier()).contains(transport.carrierId());
        assertThat(house.key().document()).isEqualTo(new DocumentKey("H-1", "N730"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultHasItsText(MovementFault fault) {
        assertThat(MovementTexts.has(fault.code())).isTrue();
        assertThat(List.of(MovementFault.values()))
                .filteredOn(other -> other.code().equals(fault.code()))
                .hasSize(1);
    }

    private static Arguments transport(MovementMessages message, String told) {
        return arguments(READER.transport(message.bytes()), told);
    }

    private static Arguments house(MovementMessages message, String told) {
        return arguments(READER.houseConsignment(message.bytes()), told);
    }

    private static MovementMessages issued(String when) {
        return aTransport().with("/documentIssueDate", "\"" + when + "\"");
    }

    /** As it stands, since the tree of the test would not keep such a number. */
    private static Reading<?> raw(String mass) {
        var body = new String(mass("987654321").bytes(), StandardCharsets.UTF_8);
        return READER.houseConsignment(
                body.replace("987654321", mass).getBytes(StandardCharsets.UTF_8));
    }

    private static MovementMessages mass(String json) {
        return aHouse().with(LEVEL + "/totalGrossMass", json);
    }

    private static String text(int length) {
        return "\"" + "x".repeat(length) + "\"";
    }
}
