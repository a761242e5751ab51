package no.klarering.system;

import static no.klarering.system.EdiClient.json;
import static no.klarering.system.EdiClient.text;
import static no.klarering.system.MovementClient.STATUS;
import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aMaster;
import static no.klarering.testing.MovementMessages.aTransport;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.klarering.testing.MovementMessages;
import org.junit.jupiter.api.Test;

/** Cameras, presenters and carriers at the border, by HTTP against the runnable jar. */
class BorderIT {

    private static final String FORWARDER = "312688409";
    private static final String CARRIER = "310417289";
    private static final String HANDLER = "313001202";
    private static final String OFFICE = "NO371001";
    private static final String QUIET_OFFICE = "NO374001";
    private static final String ENTRY = "toll:movement/entry";
    private static final String OBSERVATIONS = "/api/border/v1/observations";
    private static final String PRESENTATION = "/api/movement/presentation/v1/";
    private static final String ARRIVAL = "/api/movement/arrival/v1";
    private static final String SIGNALS = "/api/movement/routing/v1/house-consignment";
    private static final String FEED = "/api/movement/feed/v1?after=0&max=1000";
    private static final String RECEIVER = "release-4711@fjordspedisjon.example";
    private static final String EXPECTED = "\"2024-06-03T08:30:00Z\"";

    private final MovementClient forwarder = MovementClient.of(FORWARDER);
    private final MovementClient carrier = MovementClient.of(CARRIER);
    private final MovementClient camera = MovementClient.of(CARRIER, "toll:border");

    /** A journey has a name that is its carrier, its plate and its waybills. */
    private static MovementMessages transport(String journey) {
        return aTransport()
                .with("/carrier/identificationNumber", quoted(journey))
                .with("/activeBorderTransportMeans/identificationNumber", quoted(journey))
                .with("/estimatedDateAndTimeOfArrival", EXPECTED)
                .with("/scheduledDateAndTimeOfArrival", EXPECTED)
                .without("/representative")
                .without("/consignmentMasterLevel/1")
                .without("/consignmentHouseLevel");
    }

    private static MovementMessages master(String journey) {
        return aMaster()
                .without("/representative")
                .without("/consignmentMasterLevel/consignmentHouseLevel")
                .with("/consignmentMasterLevel/carrier/identificationNumber", quoted(journey));
    }

    private static MovementMessages house(String journey, String sequence) {
        return aHouse().with(
                        "/consignmentHouseLevel/consignmentMasterLevel/carrierIdentificationNumber",
                        quoted(journey))
                .with(
                        "/consignmentHouseLevel/transportDocumentHouseLevel/documentNumber",
                        quoted("H-" + journey))
                // Whose exit is told once must not be named by another story.
                .with(
                        "/consignmentHouseLevel/exportFromEU/0/exportId",
                        quoted("26SE7K20" + journey.substring(journey.length() - 7) + "XA3"))
                .with(
                        "/consignmentHouseLevel/previousDocuments/0",
                        """
                        {"typeOfReference": "CUDE", "declarantNumber": "313000109",
                         "declarationDate": "2024-06-03", "sequenceNumber": "%s"}"""
                                .formatted(sequence));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String body(MovementMessages message) {
        return message.tree().toString();
    }

    private static JsonNode sent(MovementClient sender, String kind, MovementMessages message) {
        var result = sender.accepted(kind, body(message));
        assertThat(text(result, "status")).as(result.toString()).isEqualTo("SUCCESS");
        return result;
    }

    private static String observation(UUID id, String side, String plate, String at) {
        return """
               {"observationId": "%s", "customsOffice": "%s", "camera": "%s",
                "identificationNumber": "%s", "countryCode": "NO", "observedAt": "%s"}"""
                .formatted(id, OFFICE, side, plate, at);
    }

    private JsonNode seen(String side, String plate, String at) {
        var answer = camera.post(OBSERVATIONS, observation(UUID.randomUUID(), side, plate, at));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    /** A declaration that the crossing releases: no goods number, sent ahead. */
    private static String declaredAhead(int number) {
        var broker = EdiClient.of(EdiClient.ORGANISATION);
        var ahead =
                EdiClient.example(number)
                        .replaceFirst("RFF\\+XC:[0-9]+'\\R?", "")
                        .replace("UNT+37+", "UNT+36+");
        var id = text(json(broker.send(ahead)), "id");
        assertThat(state(broker.settled(id))).isEqualTo("ACCEPTED");
        return id;
    }

    private static String state(JsonNode interchange) {
        return text(interchange.get("messages").get(0), "state");
    }

    private static List<JsonNode> signals(MovementClient reader, String journey) {
        var all = json(reader.get(SIGNALS));
        return StreamSupport.stream(all.spliterator(), false)
                .filter(
                        each ->
                                text(each.get("transportDocumentHouseLevel"), "documentNumber")
                                        .equals("H-" + journey))
                .toList();
    }

    private static JsonNode signal(MovementClient reader, String journey) {
        return Awaited.first(() -> signals(reader, journey).stream());
    }

    /** What an organisation was told of something without asking. */
    private static JsonNode told(String organisation, String about) {
        var reader = MovementClient.of(organisation, ENTRY + "+" + MovementClient.SCOPE);
        return Awaited.first(
                () ->
                        StreamSupport.stream(json(reader.get(FEED)).spliterator(), false)
                                .filter(event -> text(event, "about").equals(about)));
    }

    /** A mail that went out, as it stands in the folder of the sandbox. */
    private static String mail(String line) {
        var folder = EdiClient.jar().data().resolve("mail").resolve("out");
        return Awaited.first(() -> letters(folder).filter(letter -> letter.contains(line)));
    }

    private static Stream<String> letters(Path folder) {
        var files = folder.toFile().listFiles((where, name) -> name.endsWith(".eml"));
        return files == null ? Stream.empty() : Stream.of(files).map(BorderIT::read);
    }

    private static String read(File file) {
        try {
            return Files.readString(file.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String routing(JsonNode signal) {
        return text(signal.get("routingResult"), "routing");
    }

    @Test
    void aLorryDrivesThroughOnGreenAndItsGoodsAreReleased() {
        var declaration = declaredAhead(4711);
        sent(forwarder, "house-consignment", house("SE5564711001", "4711"));
        sent(
                forwarder,
                "master-consignment",
                master("SE5564711001")
                        .with(
                                "/representative",
                                """
                                {"name": "Fjordspedisjon AS", "identificationNumber": "NO312688409",
                                 "address": {"city": "Moss", "country": "NO"}, "communication": [],
                                 "releasedConfirmation": [{"emailAddress": "%s"}]}"""
                                        .formatted(RECEIVER)));
        var transport = sent(carrier, "transport", transport("SE5564711001"));
        var mrn = text(transport, "mrn");
        var now = text(transport, "notificationDate");

        var arriving = observation(UUID.randomUUID(), "IN", "SE5564711001", now);
        var in = camera.post(OBSERVATIONS, arriving);
        var again = camera.post(OBSERVATIONS, arriving);
        var routed = signal(MovementClient.of(FORWARDER, ENTRY), "SE5564711001");
        var out = seen("OUT", "SE5564711001", now);

        assertThat(text(json(in), "signal")).as(in.body()).isEqualTo("GREEN");
        assertThat(text(json(in), "transportMrn")).isEqualTo(mrn);
        assertThat(json(in).get("reasons")).isEmpty();
        assertThat(again.body()).isEqualTo(in.body());
        assertThat(routing(routed)).isEqualTo("TO_ENTRY");
        assertThat(text(routed.get("activeBorderTransportMeans"), "identificationNumber"))
                .isEqualTo("SE5564711001");
        assertThat(routing(signal(MovementClient.of(CARRIER, ENTRY), "SE5564711001")))
                .isEqualTo("TO_ENTRY");
        assertThat(signals(MovementClient.of(HANDLER, ENTRY), "SE5564711001")).isEmpty();
        assertThat(text(out, "signal")).as(out.toString()).isEqualTo("GREEN");
        var entry = carrier.awaited(STATUS + "entry/status/" + mrn, "validEntry", "true");
        assertThat(text(entry, "customsOfficeOfEntry")).isEqualTo(OFFICE);
        assertThat(text(entry, "timeOfEntry")).isNotEmpty();
        assertThat(told(CARRIER, mrn).get("data")).isEqualTo(entry);
        assertThat(mail("To: " + RECEIVER)).contains("Message-ID: <release-");
        var marker = text(routed.get("routingResult"), "id");
        assertThat(told(FORWARDER, marker).get("data")).isEqualTo(routed);
        var broker = EdiClient.of(EdiClient.ORGANISATION);
        Awaited.first(
                () ->
                        List.of(json(broker.get("/edi/interchanges/" + declaration))).stream()
                                .filter(interchange -> state(interchange).equals("RELEASED")));
        assertThat(forwarder.get(STATUS + "entry/status/" + mrn).statusCode()).isEqualTo(404);
    }

    @Test
    void theLightSaysWhyItIsRed() {
        var transport = sent(carrier, "transport", transport("SE5564712001"));
        var now = text(transport, "notificationDate");

        var incomplete = seen("IN", "SE5564712001", now);
        var unknown = seen("IN", "QQ99999", now);

        assertThat(text(incomplete, "signal")).isEqualTo("RED");
        assertThat(text(incomplete, "transportMrn")).isEqualTo(text(transport, "mrn"));
        assertThat(incomplete.get("reasons"))
                .extracting(JsonNode::asText)
                .containsExactly("MASTER_NOT_RECEIVED");
        assertThat(text(unknown, "signal")).isEqualTo("RED");
        assertThat(unknown.has("transportMrn")).isFalse();
        assertThat(unknown.get("reasons"))
                .extracting(JsonNode::asText)
                .containsExactly("UNKNOWN_PLATE");
    }

    @Test
    void anObservationIsRefusedWithEveryFault() {
        var wrong =
                camera.post(
                        OBSERVATIONS,
                        observation(UUID.randomUUID(), "UP", "", "yesterday"),
                        "Accept-Language",
                        "en");
        var nowhere =
                camera.post(
                        OBSERVATIONS,
                        observation(UUID.randomUUID(), "IN", "AB12345", "2024-06-03T07:15:00Z")
                                .replace(OFFICE, "NO999999"));
        var large = camera.post(OBSERVATIONS, " ".repeat(17 * 1024));
        var text = camera.post(OBSERVATIONS, "plate", "Content-Type", "text/plain");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(text(json(wrong), "code")).isEqualTo("bad-observation");
        assertThat(json(wrong).get("errors"))
                .extracting(error -> text(error, "pointer"))
                .containsExactlyInAnyOrder("/camera", "/identificationNumber", "/observedAt");
        assertThat(text(json(nowhere), "pointer")).isEqualTo("/customsOffice");
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(text.statusCode()).isEqualTo(415);
        assertThat(forwarder.post(OBSERVATIONS, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void aCameraThatFloodsIsHeldBackAndNoOther() {
        var id = UUID.randomUUID();
        var flood =
                observation(id, "IN", "FL00D", "2024-06-03T07:15:00Z")
                        .replace(OFFICE, QUIET_OFFICE);
        HttpResponse<String> last = camera.post(OBSERVATIONS, flood);

        for (var i = 0; last.statusCode() == 200 && i < 10 * EdiClient.CAMERA_BURST; i++) {
            last = camera.post(OBSERVATIONS, flood);
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertThat(text(json(last), "code")).isEqualTo("too-many-requests");
        assertThat(seen("OUT", "QQ99998", "2024-06-03T07:15:00Z").get("reasons")).isNotEmpty();
    }

    @Test
    void thePlaygroundIsAnsweredAndReadByItsPresenterOnly() {
        var handler = MovementClient.of(HANDLER, ENTRY);
        var stranger = MovementClient.of("313002306", ENTRY);
        var id = UUID.randomUUID();
        var body =
                """
                {"requestId": "%s", "customsOfficeOfPresentation": "NO351001",
                 "consignmentHouseLevel": {"transportDocumentHouseLevel":
                  {"documentNumber": "HC002", "type": "N740"}}}"""
                        .formatted(id);

        var taken = handler.post(PRESENTATION + "house-consignment", body);
        var reused = handler.post(PRESENTATION + "house-consignment", body);
        var result = handler.get(PRESENTATION + "validation-status/" + id);
        var unknown =
                handler.post(
                        PRESENTATION + "receptacle",
                        """
                        {"requestId": "%s", "customsOfficeOfPresentation": "NO999999",
                         "receptacleIdentificationNumber": "NOTHING"}"""
                                .formatted(UUID.randomUUID()));

        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(text(json(taken), "requestId")).isEqualTo(id.toString());
        assertThat(text(json(result), "status")).isEqualTo("SUCCESS");
        assertThat(reused.statusCode()).isEqualTo(400);
        assertThat(text(json(reused).get("validationErrors").get(0), "field"))
                .isEqualTo("requestId");
        var failure =
                handler.get(
                        PRESENTATION
                                + "validation-status?requestId="
                                + text(json(unknown), "requestId"));
        assertThat(text(json(failure), "status")).isEqualTo("FAILURE");
        assertThat(json(failure).get("validationErrorList")).hasSize(2);
        var all = json(handler.get(SIGNALS));
        var last = all.get(all.size() - 1);
        assertThat(routing(last)).isEqualTo("TO_CONTROL");
        var marker = text(last.get("routingResult"), "id");
        assertThat(json(handler.get(SIGNALS + "?marker=" + marker))).isEmpty();
        assertThat(stranger.get(SIGNALS + "?marker=" + marker).statusCode()).isEqualTo(404);
        assertThat(stranger.get(SIGNALS + "?marker=first").statusCode()).isEqualTo(400);
        assertThat(json(stranger.get(SIGNALS))).isEmpty();
    }

    @Test
    void aTrainArrivesByMessageAndWhoPresentedItsMailBagReadsTheSignal() {
        declaredAhead(4713);
        var rail = MovementClient.of(CARRIER, "toll:movement/rail").on("rail", "v1");
        var bag = quoted("SEGOTANOOSLAAUN64713001000100");
        var mail =
                sent(
                        rail,
                        "house-consignment",
                        house("SE5564713001", "4713")
                                .without("/consignmentHouseLevel/consignmentMasterLevel")
                                .without("/consignmentHouseLevel/exportFromEU")
                                .without("/consignmentHouseLevel/importProcedure/outgoingProcedure")
                                .with(
                                        "/consignmentHouseLevel/importProcedure/hasOutgoingProcedure",
                                        "false")
                                .with(
                                        "/consignmentHouseLevel/receptacleIdentificationNumber",
                                        bag));
        sent(
                rail,
                "master-consignment",
                aMaster()
                        .without("/representative")
                        .with(
                                "/consignmentMasterLevel/carrier/identificationNumber",
                                quoted("SE5564713001"))
                        .with(
                                "/consignmentMasterLevel/consignmentHouseLevel/0/receptacle/0"
                                        + "/receptacleIdentificationNumber",
                                bag));
        var train =
                sent(
                        rail,
                        "transport",
                        transport("SE5564713001")
                                .with("/activeBorderTransportMeans/typeOfIdentification", "\"21\"")
                                .with("/activeBorderTransportMeans/modeOfTransportCode", "\"2\""));
        var handler = MovementClient.of(HANDLER, ENTRY);
        handler.post(
                PRESENTATION + "receptacle",
                """
                {"requestId": "%s", "customsOfficeOfPresentation": "NO351001",
                 "receptacleIdentificationNumber": %s}"""
                        .formatted(UUID.randomUUID(), bag));
        var notice =
                """
                {"transportMRN": "%s", "dateAndTimeOfArrival": "%s",
                 "customsOfficeOfArrival": "%s"}"""
                        .formatted(text(train, "mrn"), text(train, "notificationDate"), OFFICE);

        var arrived = MovementClient.of(CARRIER, ENTRY).post(ARRIVAL, notice);
        var forbidden = handler.post(ARRIVAL, notice);

        assertThat(arrived.statusCode()).as(arrived.body()).isEqualTo(202);
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(text(json(forbidden), "code")).isEqualTo("not-permitted");
        var holder = MovementClient.of(CARRIER, ENTRY);
        var result = holder.get(ARRIVAL + "/validation-status/" + text(json(arrived), "requestId"));
        assertThat(text(json(result), "status")).as(result.body()).isEqualTo("SUCCESS");
        var routed = signal(handler, "SE5564713001");
        assertThat(routing(routed)).as(mail.toString()).isEqualTo("TO_ENTRY");
        assertThat(text(routed, "receptacleIdentificationNumber")).isEqualTo(bag.replace("\"", ""));
        var status = ARRIVAL + "/entry/status/" + text(train, "mrn");
        assertThat(text(holder.awaited(status, "validEntry", "true"), "timeOfEntry")).isNotEmpty();
    }

    @Test
    void otherModesTakeTheirTransports() {
        var air = MovementClient.of(CARRIER, "toll:movement/air").on("air", "v1");
        var sea = MovementClient.of(CARRIER, "toll:movement/maritime").on("maritime", "v1");

        var flight =
                sent(
                        air,
                        "transport",
                        transport("LN4714")
                                .with("/activeBorderTransportMeans/typeOfIdentification", "\"41\"")
                                .with("/activeBorderTransportMeans/modeOfTransportCode", "\"4\"")
                                .with(
                                        "/activeBorderTransportMeans/conveyanceReferenceNumber",
                                        "\"KL4714\""));
        var ship =
                sent(
                        sea,
                        "transport",
                        transport("9074729")
                                .with("/activeBorderTransportMeans/typeOfIdentification", "\"10\"")
                                .with("/activeBorderTransportMeans/modeOfTransportCode", "\"1\""));

        var entry = "/api/movement/air/status/v1/entry/status/" + text(flight, "mrn");
        assertThat(text(json(air.get(entry)), "validEntry")).isEqualTo("false");
        assertThat(sea.get(entry.replace("/air/", "/maritime/")).statusCode()).isEqualTo(200);
        assertThat(air.get(STATUS + "entry/status/" + text(ship, "mrn")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesAHundredThousandHousesAndFiveMegabytes() {
        var houses = ",\"consignmentHouseLevel\":[{}" + ",{}".repeat(99_999) + "]}";
        var message = body(transport("SE5564715001"));

        var many =
                carrier.post(
                        "transport", message.substring(0, message.length() - 1).concat(houses));
        var large = carrier.post("transport", message.concat(" ".repeat(5 * 1024 * 1024)));

        assertThat(many.statusCode()).isEqualTo(400);
        assertThat(json(many).get("validationErrors"))
                .extracting(fault -> text(fault, "field"))
                .containsExactly("consignmentHouseLevel");
        assertThat(large.statusCode()).isEqualTo(413);
    }
}
