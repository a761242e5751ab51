package no.klarering.bench.border;

import static no.klarering.testing.MovementMessages.aMaster;
import static no.klarering.testing.MovementMessages.aTransport;
import static no.klarering.testing.MovementMessages.aVoecHouse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lorries with parcels, complete in everything. */
record Lorries(String letters, int count, int houses) {

    /** A message and where it is posted to. */
    record Message(String kind, byte[] body) {}

    String plate(int lorry) {
        return "%s%05d".formatted(letters, lorry);
    }

    List<String> plates() {
        return IntStream.range(0, count).mapToObj(this::plate).toList();
    }

    /** The houses of all, in the order of the lorries. */
    List<Message> houseMessages() {
        var messages = new ArrayList<Message>();
        for (var lorry = 0; lorry < count; lorry++) {
            for (var house = 0; house < houses; house++) {
                messages.add(house(lorry, house));
            }
        }
        return messages;
    }

    private Message house(int lorry, int house) {
        return new Message(
                "house-consignment",
                aVoecHouse()
                        .without("/consignmentHouseLevel/directConsignment")
                        .without("/consignmentHouseLevel/transportLevel")
                        .with(
                                "/consignmentHouseLevel/transportDocumentHouseLevel/documentNumber",
                                quoted("H-%s-%d".formatted(plate(lorry), house)))
                        .with(
                                "/consignmentHouseLevel/consignmentMasterLevel",
                                """
                                {"carrierIdentificationNumber": "%s", "transportDocumentMasterLevel":
                                 {"documentNumber": "M-%s", "type": "N730"}}"""
                                        .formatted(carrier(lorry), plate(lorry)))
                        .bytes());
    }

    List<Message> masterMessages() {
        return IntStream.range(0, count)
                .mapToObj(
                        lorry ->
                                new Message(
                                        "master-consignment",
                                        aMaster()
                                                .without(
                                                        "/consignmentMasterLevel/consignmentHouseLevel")
                                                .with(
                                                        "/consignmentMasterLevel/carrier/identificationNumber",
                                                        quoted(carrier(lorry)))
                                                .with(
                                                        "/consignmentMasterLevel/transportDocumentMasterLevel/documentNumber",
                                                        quoted("M-" + plate(lorry)))
                                                .bytes()))
                .toList();
    }

    List<Message> transportMessages() {
        return IntStream.range(0, count)
                .mapToObj(
                        lorry ->
                                new Message(
                                        "transport",
                                        aTransport()
                                                .without("/consignmentHouseLevel")
                                                .without("/consignmentMasterLevel/1")
                                                .with(
                                                        "/carrier/identificationNumber",
                                                        quoted(carrier(lorry)))
                                                .with(
                                                        "/activeBorderTransportMeans/identificationNumber",
                                                        quoted(plate(lorry)))
                                                .with(
                                                        "/consignmentMasterLevel/0/transportDocumentMasterLevel/documentNumber",
                                                        quoted("M-" + plate(lorry)))
                                                .bytes()))
                .toList();
    }

    private String carrier(int lorry) {
        return "SE" + plate(lorry);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
