package no.klarering.system;

import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aMaster;
import static no.klarering.testing.MovementMessages.aTransport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.klarering.testing.MovementMessages;

/**
 * One lorry with one house consignment and its declaration, what was sent about it, and every
 * promise that was given.
 *
 * <p>Safe for one thread that drives and, after that has ended, others that read.
 */
final class Journey {

    static final String OFFICE = "NO371001";

    private static final String EXPECTED = "\"2024-06-03T08:30:00Z\"";

    /**
     * A message of Digitoll.
     *
     * @param kind as in the address
     * @param key by which it is known when it comes again
     */
    record Message(String kind, String key, String body) {}

    /** A message was taken under this id. */
    record Promise(Message message, String requestId) {}

    /** The result of a message: its MRN when it is a success. */
    record Result(Promise promise, String status, String mrn) {}

    /** What a camera told, and what it was answered. */
    record Light(String observation, JsonNode answer) {

        boolean isGreen() {
            return EdiClient.text(answer, "signal").equals("GREEN");
        }

        /** Why it is red. */
        List<String> reasons() {
            return StreamSupport.stream(answer.path("reasons").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
    }

    private final String name;
    private final Sending declaration;
    private final List<Message> messages;
    private final List<Result> results = new ArrayList<>();
    private final List<Light> lights = new ArrayList<>();
    private String seenAt = "";
    private boolean isOver;

    /**
     * @param declaration sent ahead: the crossing releases it
     */
    Journey(int number, Sending declaration) {
        this.name = "SE556%07d".formatted(number);
        this.declaration = declaration;
        this.messages =
                List.of(
                        message("house-consignment", houseMessage()),
                        message("master-consignment", masterMessage()),
                        message("transport", transportMessage()));
    }

    private Message message(String kind, MovementMessages message) {
        return new Message(kind, name + "-" + kind, message.tree().toString());
    }

    private MovementMessages houseMessage() {
        var id = declaration.declarations().get(0);
        return aHouse().with(
                        "/consignmentHouseLevel/consignmentMasterLevel/carrierIdentificationNumber",
                        quoted(name))
                .with(
                        "/consignmentHouseLevel/transportDocumentHouseLevel/documentNumber",
                        quoted(house()))
                .with(
                        "/consignmentHouseLevel/exportFromEU/0/exportId",
                        quoted("26SE7K20" + name.substring(5) + "XA3"))
                .with(
                        "/consignmentHouseLevel/previousDocuments/0",
                        """
                        {"typeOfReference": "CUDE", "declarantNumber": "%s",
                         "declarationDate": "2024-06-03", "sequenceNumber": "%s"}"""
                                .formatted(
                                        id.substring(0, 9),
                                        Integer.parseInt(id.substring(17, 23))));
    }

    private MovementMessages masterMessage() {
        return aMaster()
                .without("/representative")
                .without("/consignmentMasterLevel/consignmentHouseLevel")
                .with("/consignmentMasterLevel/carrier/identificationNumber", quoted(name));
    }

    private MovementMessages transportMessage() {
        return aTransport()
                .with("/carrier/identificationNumber", quoted(name))
                .with("/activeBorderTransportMeans/identificationNumber", quoted(name))
                .with("/estimatedDateAndTimeOfArrival", EXPECTED)
                .with("/scheduledDateAndTimeOfArrival", EXPECTED)
                .without("/representative")
                .without("/consignmentMasterLevel/1")
                .without("/consignmentHouseLevel");
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    Sending declaration() {
        return declaration;
    }

    /** House, master and transport. */
    List<Message> messages() {
        return messages;
    }

    /** Number of the house's transport document. */
    String house() {
        return "H-" + name;
    }

    /**
     * @param at when; what is seen later was seen then
     */
    void finished(Result result, String at) {
        results.add(result);
        seenAt = at;
    }

    List<Result> results() {
        return List.copyOf(results);
    }

    /** Nothing before the result of the transport is known. */
    Optional<String> transport() {
        return results.stream()
                .filter(result -> result.promise().message().kind().equals("transport"))
                .map(Result::mrn)
                .findFirst();
    }

    /** What a camera tells of its plate, each time under a new id. */
    String observation(String camera) {
        return """
               {"observationId": "%s", "customsOffice": "%s", "camera": "%s",
                "identificationNumber": "%s", "countryCode": "NO", "observedAt": "%s"}"""
                .formatted(UUID.randomUUID(), OFFICE, camera, name, seenAt);
    }

    void shown(Light light) {
        lights.add(light);
    }

    List<Light> lights() {
        return List.copyOf(lights);
    }

    /** It has left on green. */
    void over() {
        isOver = true;
    }

    boolean isOver() {
        return isOver;
    }

    @Override
    public String toString() {
        return "journey " + name;
    }
}
