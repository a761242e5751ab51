package no.klarering.movement.store;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.klarering.movement.CarrierId;
import no.klarering.movement.HouseNode;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.KeptMovement;
import no.klarering.movement.LinkKeys;
import no.klarering.movement.LinkKeys.Expected;
import no.klarering.movement.MasterNode;
import no.klarering.movement.MovementAction;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.TrafficMode;
import no.klarering.movement.TransportDocument;
import no.klarering.movement.TransportNode;

/** Between messages and their rows. */
final class MovementMapper {

    private MovementMapper() {}

    static void show(KeptMovement message, MovementMessageRow row) {
        row.mrn = message.mrn().text();
        row.kind = message.kind().name();
        row.mode = message.mode().name();
        row.organisation = message.organisation().number();
        row.representative = message.representative().map(Participant::number).orElse(null);
        row.version = message.version();
        row.active = message.active();
        row.reasons = message.reasons().stream().map(Enum::name).collect(Collectors.joining(" "));
        row.heldLanes = String.join(" ", message.heldLanes());
        row.askAt = message.askAt().orElse(null);
        row.timesAsked = message.timesAsked();
    }

    static void show(LinkKeys keys, MovementMessageRow row) {
        row.ownKey = keys.own();
        row.documentNumber = keys.document().map(TransportDocument::documentNumber).orElse(null);
        row.documentType = keys.document().map(TransportDocument::type).orElse(null);
        row.carrier = keys.carrier().map(CarrierId::text).orElse(null);
        row.masterKey = keys.master().orElse(null);
        row.directKey = keys.direct().orElse(null);
        row.receptacle = keys.receptacle().orElse(null);
        row.weight = keys.weight();
    }

    static KeptMovement message(MovementMessageRow row) {
        return new KeptMovement(
                Mrn.of(row.mrn),
                MovementKind.valueOf(row.kind),
                TrafficMode.valueOf(row.mode),
                new Participant(row.organisation),
                Optional.ofNullable(row.representative).map(Participant::new),
                row.version,
                row.active,
                reasons(row),
                words(row.heldLanes),
                Optional.ofNullable(row.askAt),
                row.timesAsked);
    }

    private static List<IncompleteReason> reasons(MovementMessageRow row) {
        return words(row.reasons).stream().map(IncompleteReason::valueOf).toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    static MovementExpectedRow expected(Mrn mrn, int place, Expected expected) {
        var row = new MovementExpectedRow();
        row.mrn = mrn.text();
        row.place = place;
        row.role = expected.role().name();
        row.linkKey = expected.key();
        row.documentNumber =
                expected.document().map(TransportDocument::documentNumber).orElse(null);
        row.documentType = expected.document().map(TransportDocument::type).orElse(null);
        return row;
    }

    static MovementVersionRow version(Mrn mrn, KeptMovement.Version version) {
        var row = new MovementVersionRow();
        row.mrn = mrn.text();
        row.version = version.number();
        row.action = version.action().name();
        row.requestId = version.requestId().toString();
        row.receivedAt = version.receivedAt();
        row.keptAt = version.keptAt();
        row.body = version.body();
        return row;
    }

    static KeptMovement.Version version(MovementVersionRow row) {
        return new KeptMovement.Version(
                row.version,
                MovementAction.valueOf(row.action),
                UUID.fromString(row.requestId),
                row.receivedAt,
                row.keptAt,
                row.body);
    }

    static TransportNode transport(MovementMessageRow row, List<MovementExpectedRow> expected) {
        return new TransportNode(
                Mrn.of(row.mrn),
                new CarrierId(row.carrier),
                documents(expected, Expected.Role.MASTER),
                documents(expected, Expected.Role.HOUSE));
    }

    private static List<TransportDocument> documents(
            List<MovementExpectedRow> expected, Expected.Role role) {
        return expected.stream()
                .filter(each -> each.role.equals(role.name()))
                .map(each -> new TransportDocument(each.documentNumber, each.documentType))
                .toList();
    }

    static MasterNode master(MovementMessageRow row, List<MovementExpectedRow> bags) {
        return new MasterNode(
                Mrn.of(row.mrn),
                LinkKeys.masterKey(row.ownKey),
                new TransportDocument(row.documentNumber, row.documentType),
                plain(row.weight),
                bags.stream().map(bag -> bag.linkKey).toList());
    }

    static HouseNode house(MovementMessageRow row) {
        return new HouseNode(
                Mrn.of(row.mrn),
                new TransportDocument(row.documentNumber, row.documentType),
                Optional.ofNullable(row.masterKey).map(LinkKeys::masterKey),
                Optional.ofNullable(row.directKey).map(key -> new CarrierId(row.carrier)),
                Optional.ofNullable(row.receptacle),
                plain(row.weight),
                reasons(row));
    }

    /** The column has six decimals, whatever was sent. */
    static BigDecimal plain(BigDecimal weight) {
        var bare = weight.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
