package no.klarering.movement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * By what a message is found, and what it looks for: its keys as texts. Two spellings of one key
 * give the same text, and two keys never do.
 *
 * @param own no two active messages have the same
 * @param document its waybill as written
 * @param carrier of a transport or master
 * @param master a house's master
 * @param direct the transport's carrier and the waybill of a direct consignment
 * @param receptacle a house's mail bag
 * @param weight kilograms; 0 where there is none
 * @param expected what a transport or master names as below it, in the order of the message
 * @param ends of a relation
 * @param references what a master or house refers to, by {@link ReferenceKeys}
 */
public record LinkKeys(
        String own,
        Optional<TransportDocument> document,
        Optional<CarrierId> carrier,
        Optional<String> master,
        Optional<String> direct,
        Optional<String> receptacle,
        BigDecimal weight,
        List<Expected> expected,
        Optional<Ends> ends,
        Set<String> references) {

    /** Cannot stand in a message, so it cannot stand in a part of a key. */
    private static final String BETWEEN = "\u001f";

    public LinkKeys {
        expected = List.copyOf(expected);
        references = Set.copyOf(references);
    }

    /** What stands below, by which key. */
    public record Expected(Role role, String key, Optional<TransportDocument> document) {

        /** As what it stands there. */
        public enum Role {
            MASTER,
            HOUSE,
            RECEPTACLE
        }
    }

    /** Parent and child of a relation. */
    public record Ends(Mrn parent, Mrn child) {}

    public static LinkKeys of(Transport transport) {
        var expected = new ArrayList<Expected>();
        for (var master : transport.consignmentMasterLevel()) {
            var document = master.transportDocumentMasterLevel();
            expected.add(
                    new Expected(
                            Expected.Role.MASTER,
                            text(new MasterKey(document.key(), transport.carrierId())),
                            Optional.of(document)));
        }
        for (var house : transport.consignmentHouseLevel()) {
            var document = house.transportDocumentHouseLevel();
            expected.add(
                    new Expected(
                            Expected.Role.HOUSE,
                            text(transport.carrierId(), document.key()),
                            Optional.of(document)));
        }
        return new LinkKeys(
                text(transport.key()),
                Optional.empty(),
                Optional.of(transport.carrierId()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ZERO,
                expected,
                Optional.empty(),
                Set.of());
    }

    public static LinkKeys of(MasterConsignment master) {
        return new LinkKeys(
                text(master.key()),
                Optional.of(master.consignmentMasterLevel().transportDocumentMasterLevel()),
                Optional.of(master.key().carrier()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                master.consignmentMasterLevel().grossMass(),
                master.receptacles()
                        .map(bag -> new Expected(Expected.Role.RECEPTACLE, bag, Optional.empty()))
                        .toList(),
                Optional.empty(),
                ReferenceKeys.of(master.consignmentMasterLevel().transportEquipment()));
    }

    public static LinkKeys of(HouseConsignment house) {
        var level = house.consignmentHouseLevel();
        var key = house.key();
        return new LinkKeys(
                text(key),
                Optional.of(level.transportDocumentHouseLevel()),
                key.carrier(),
                level.consignmentMasterLevel().map(master -> text(master.key())),
                house.isDirect()
                        ? key.carrier().map(carrier -> text(carrier, key.document()))
                        : Optional.empty(),
                level.receptacleIdentificationNumber(),
                level.totalGrossMass(),
                List.of(),
                Optional.empty(),
                references(level));
    }

    private static Set<String> references(HouseConsignment.HouseLevel level) {
        var all = new HashSet<>(ReferenceKeys.of(level.previousDocuments(), level.exportFromEU()));
        all.addAll(ReferenceKeys.of(level.transportEquipment()));
        return all;
    }

    /** Any number of relations may hang the same on the same. */
    public static LinkKeys of(Relation relation) {
        var ends = new Ends(relation.parentObjectReference(), relation.childObjectReference());
        return new LinkKeys(
                String.join(BETWEEN, "R", ends.parent().text(), ends.child().text()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ZERO,
                List.of(),
                Optional.of(ends),
                Set.of());
    }

    public static String text(TransportKey key) {
        return String.join(
                BETWEEN,
                "T",
                key.typeOfIdentification(),
                key.vehicle().text(),
                key.flight().orElse(""),
                key.scheduled().toString());
    }

    public static String text(MasterKey key) {
        return String.join(
                BETWEEN, "M", key.document().type(), key.document().number(), key.carrier().text());
    }

    public static String text(HouseKey key) {
        return String.join(
                BETWEEN,
                "H",
                key.document().type(),
                key.document().number(),
                key.carrier().map(CarrierId::text).orElse(""));
    }

    /** A direct consignment as its transport names it. */
    public static String text(CarrierId carrier, DocumentKey document) {
        return String.join(BETWEEN, "D", document.type(), document.number(), carrier.text());
    }

    /** What {@link #text(MasterKey)} was made of. */
    public static MasterKey masterKey(String text) {
        var parts = text.split(BETWEEN, -1);
        return new MasterKey(new DocumentKey(parts[2], parts[1]), new CarrierId(parts[3]));
    }

    /** What {@link #text(TransportKey)} was made of. */
    public static TransportKey transportKey(String text) {
        var parts = text.split(BETWEEN, -1);
        return new TransportKey(
                new Plate(parts[2]),
                parts[1],
                Optional.of(parts[3]).filter(flight -> !flight.isEmpty()),
                Instant.parse(parts[4]));
    }

    /** Pattern (SQL) of the keys of all journeys of a means of transport, whatever its kind. */
    public static String journeysOf(Plate vehicle) {
        return String.join(BETWEEN, "T", "__", vehicle.text(), "%");
    }

    /** Parent and child of a relation, by its key. */
    public static Ends ends(String text) {
        var parts = text.split(BETWEEN, -1);
        return new Ends(Mrn.of(parts[1]), Mrn.of(parts[2]));
    }
}
