package no.klarering.system;

import static no.klarering.system.EdiClient.json;
import static no.klarering.system.EdiClient.text;
import static no.klarering.system.MovementClient.STATUS;
import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aMaster;
import static no.klarering.testing.MovementMessages.aTransport;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import no.klarering.testing.MovementMessages;
import org.junit.jupiter.api.Test;

class DigitollIT {

    private static final String FORWARDER = "312688409";
    private static final String STRANGER = "313000109";
    private static final String KEYED = "key-of-one-call";

    private final MovementClient forwarder = MovementClient.of(FORWARDER);

    /** One carrier for each story, so that stories do not meet. */
    private static MovementMessages transport(String carrier) {
        return aTransport()
                .with("/carrier/identificationNumber", quoted(carrier))
                .with("/activeBorderTransportMeans/identificationNumber", quoted(carrier))
                .without("/consignmentMasterLevel/1")
                .without("/consignmentHouseLevel");
    }

    private static MovementMessages master(String carrier) {
        return aMaster()
                .without("/consignmentMasterLevel/consignmentHouseLevel")
                .with("/consignmentMasterLevel/carrier/identificationNumber", quoted(carrier));
    }

    /** It names a declaration of the sandbox. */
    private static MovementMessages house(String carrier) {
        return declared(carrier, "123456789", "2022-08-10", "1");
    }

    private static MovementMessages declared(
            String carrier, String declarant, String date, String sequence) {
        return aHouse().with(
                        "/consignmentHouseLevel/consignmentMasterLevel/carrierIdentificationNumber",
                        quoted(carrier))
                .with(
                        "/consignmentHouseLevel/previousDocuments/0",
                        """
                        {"typeOfReference": "CUDE", "declarantNumber": "%s",
                         "declarationDate": "%s", "sequenceNumber": "%s"}"""
                                .formatted(declarant, date, sequence));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String body(MovementMessages message) {
        return message.tree().toString();
    }

    private String sent(String kind, MovementMessages message) {
        var result = forwarder.accepted(kind, body(message));
        assertThat(text(result, "status")).as(result.toString()).isEqualTo("SUCCESS");
        return text(result, "mrn");
    }

    @Test
    void saysWhatMayBeDoneWithAMessageWhenItIsAskedForSomethingElse() {
        var address = "house-consignment/26NO7Q4ZK2H91BD3T0";

        var refused = forwarder.post(address, "{}", "Accept-Language", "!!;q=x");
        var asked = forwarder.options(address);

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(text(json(refused), "code")).isEqualTo("method-not-allowed");
        assertThat(refused.headers().firstValue("Allow").orElse("")).contains("PUT", "DELETE");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("Allow").orElse("")).contains("PUT", "DELETE");
    }

    @Test
    void hangsAHouseBelowItsMasterAndTransportThatCameLater() {
        sent("house-consignment", house("SE5560000001"));
        sent("master-consignment", master("SE5560000001"));
        var mrn = sent("transport", transport("SE5560000001"));

        var tree = json(forwarder.get(STATUS + "transport/" + mrn + "/status-with-descendants"));

        var master = tree.get("masterConsignments").get(0);
        assertThat(master.get("received").asBoolean()).isTrue();
        assertThat(master.get("sumOfWeightForHouseConsignments").asDouble()).isEqualTo(210.5);
        assertThat(text(master.get("houseConsignments").get(0), "status")).isEqualTo("SUCCESS");
        assertThat(tree.get("sumOfWeightForHouseConsignments").asDouble()).isEqualTo(210.5);
        var found =
                forwarder.get(
                        STATUS
                                + "transport/mrn?identificationNumber=SE5560000001"
                                + "&scheduledDateAndTimeOfArrival=2026-11-20T10:00:00Z");
        assertThat(text(json(found), "mrn")).isEqualTo(mrn);
    }

    @Test
    void healsByItselfWhenTheDeclarationComes() {
        var result =
                forwarder.accepted(
                        "house-consignment",
                        body(declared("SE5560000002", "313000109", "2024-06-03", "71")));
        var address =
                STATUS + "house-consignment/" + text(result, "mrn") + "/transport-document/status";
        var before = json(forwarder.get(address));

        EdiClient.of(EdiClient.ORGANISATION).send(EdiClient.example(71));

        assertThat(result.get("incompleteDocumentationReasonList").get(0).asText())
                .isEqualTo("CANNOT_VERIFY_CUDE_DOCUMENTATION");
        assertThat(text(before, "documentStatus")).isEqualTo("INCOMPLETE");
        var after = forwarder.awaited(address, "documentStatus", "SUCCESS");
        assertThat(after.get("incompleteDocumentationReasonList")).isEmpty();
    }

    @Test
    void replacesRefusesToMoveAndCancels() {
        var mrn = sent("master-consignment", master("SE5560000003"));
        var address = "master-consignment/" + mrn;

        var heavier =
                forwarder.put(
                        address,
                        body(
                                master("SE5560000003")
                                        .with("/consignmentMasterLevel/grossMass", "5")));
        var moved = forwarder.put(address, body(master("SE5569999999")));
        var second = forwarder.accepted("master-consignment", body(master("SE5560000003")));

        assertThat(text(forwarder.result("master-consignment", heavier), "mrn")).isEqualTo(mrn);
        assertFailure(forwarder.result("master-consignment", moved), "cannot be changed");
        assertFailure(second, "is already in use");
        var cancelled = forwarder.result("master-consignment", forwarder.delete(address));
        assertThat(text(cancelled, "status")).isEqualTo("SUCCESS");
        assertThat(forwarder.delete(address).statusCode()).isEqualTo(404);
        assertThat(forwarder.get(STATUS + address + "/status-with-descendants").statusCode())
                .isEqualTo(404);
    }

    private static void assertFailure(JsonNode result, String why) {
        assertThat(text(result, "status")).isEqualTo("FAILURE");
        assertThat(text(result.get("validationErrorList").get(0), "description")).contains(why);
    }

    @Test
    void linksByRelation() {
        var master = sent("master-consignment", master("SE5560000004"));
        var transport =
                sent("transport", transport("SE5560000004").without("/consignmentMasterLevel"));

        var relation =
                forwarder.accepted(
                        "relation",
                        """
                        {"documentIssueDate": "2024-06-03T07:00:00Z",
                         "parentObjectType": "TRANSPORT", "parentObjectReference": "%s",
                         "childObjectType": "MASTER_CONSIGNMENT", "childObjectReference": "%s"}"""
                                .formatted(transport, master));

        assertThat(text(relation, "status")).isEqualTo("SUCCESS");
        var masters =
                forwarder.get(
                        STATUS
                                + "transport/"
                                + transport
                                + "/master-consignment/transport-document/status");
        assertThat(text(json(masters).get(0), "mrn")).isEqualTo(master);
    }

    @Test
    void showsAMessageToItsOwnOrganisationOnly() {
        var stranger = MovementClient.of(STRANGER);
        var mrn = sent("master-consignment", master("SE5560000005"));

        var seen = stranger.get(STATUS + "master-consignment/" + mrn + "/status-with-descendants");
        var changed = stranger.delete("master-consignment/" + mrn);
        var byAir = MovementClient.of(FORWARDER, "toll:movement/air");

        assertThat(seen.statusCode()).isEqualTo(404);
        assertThat(changed.statusCode()).isEqualTo(403);
        assertThat(text(json(changed), "code")).isEqualTo("not-your-message");
        assertThat(byAir.post("transport", "{}").statusCode()).isEqualTo(403);
        assertThat(forwarder.get(MovementClient.BASE + "test-auth").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsEveryFaultOfShapeAtOnce() {
        var wrong =
                transport("SE5560000006")
                        .with("/activeBorderTransportMeans/operator/name", "\"\"")
                        .with("/scheduledDateAndTimeOfArrival", "\"tomorrow\"");

        var refused = forwarder.post("transport", body(wrong), "X-Correlation-Id", "abc-1");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("X-Correlation-Id")).contains("abc-1");
        assertThat(json(refused).get("validationErrors"))
                .extracting(fault -> text(fault, "field"))
                .contains(
                        "activeBorderTransportMeans.operator.name",
                        "scheduledDateAndTimeOfArrival");
        assertThat(forwarder.post("transport", "x".repeat(6 * 1024 * 1024)).statusCode())
                .isEqualTo(413);
        assertThat(forwarder.post("transport", "x", "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
    }

    @Test
    void anIdempotencyKeyMakesACallHappenOnce() {
        var master = body(master("SE5560000007"));

        var first = forwarder.post("master-consignment", master, "Idempotency-Key", KEYED);
        var same = forwarder.post("master-consignment", master, "Idempotency-Key", KEYED);
        var other =
                forwarder.post(
                        "master-consignment",
                        body(master("SE5560000008")),
                        "Idempotency-Key",
                        KEYED);
        var result = forwarder.result("master-consignment", first);
        var later = forwarder.post("master-consignment", master, "Idempotency-Key", KEYED);

        assertThat(same.body()).isEqualTo(first.body());
        assertThat(later.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(text(json(other), "code")).isEqualTo("idempotency-key-used");
        assertThat(text(result, "status")).isEqualTo("SUCCESS");
    }
}
