package no.klarering.movement.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.klarering.kernel.Json;
import no.klarering.movement.CarrierId;
import no.klarering.movement.LinkKeys;
import no.klarering.movement.MessageShelf.Change;
import no.klarering.movement.MessageShelf.HandedIn;
import no.klarering.movement.MovementAction;
import no.klarering.movement.MovementKind;
import no.klarering.movement.MovementResult;
import no.klarering.movement.Mrn;
import no.klarering.movement.Overview;
import no.klarering.movement.Participant;
import no.klarering.movement.TrafficMode;
import no.klarering.movement.TransportKey;

/** From rows to what senders leaf through. */
final class ShelfMapper {

    private ShelfMapper() {}

    static Overview overview(MovementMessageRow row) {
        var message = MovementMapper.message(row);
        var journey =
                Optional.of(row.ownKey)
                        .filter(key -> message.kind() == MovementKind.TRANSPORT)
                        .map(LinkKeys::transportKey);
        return new Overview(
                message.mrn(),
                message.kind(),
                message.mode(),
                message.organisation(),
                message.representative(),
                name(row, journey),
                Optional.ofNullable(row.documentType),
                Optional.ofNullable(row.carrier).map(CarrierId::new),
                journey.map(TransportKey::scheduled),
                message.version(),
                message.active(),
                message.reasons(),
                message.heldLanes(),
                row.updatedAt);
    }

    private static String name(MovementMessageRow row, Optional<TransportKey> journey) {
        return journey.map(key -> key.vehicle().text())
                .or(() -> Optional.ofNullable(row.documentNumber))
                .orElseGet(() -> ends(LinkKeys.ends(row.ownKey)));
    }

    private static String ends(LinkKeys.Ends ends) {
        return ends.parent() + " › " + ends.child();
    }

    /** Of a version without its body. */
    static Change change(Object[] version) {
        return new Change(
                (Integer) version[0],
                MovementAction.valueOf((String) version[1]),
                UUID.fromString((String) version[2]),
                (Instant) version[3],
                (Instant) version[4]);
    }

    static HandedIn handedIn(MovementSubmissionRow row, Json json) {
        return new HandedIn(
                UUID.fromString(row.requestId),
                MovementKind.valueOf(row.kind),
                TrafficMode.valueOf(row.mode),
                MovementAction.valueOf(row.action),
                Optional.ofNullable(row.supplier).map(Participant::new),
                Optional.ofNullable(row.mrn).map(Mrn::of),
                row.receivedAt,
                json.read(row.result, MovementResult.class));
    }
}
