package no.klarering.movement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A valid message as it stands.
 *
 * @param organisation who sent it, and alone may change it
 * @param representative named in it
 * @param version 1 for the first, one more with each change
 * @param active until it is cancelled
 * @param reasons why a house consignment is not complete
 * @param heldLanes lanes in which declarations that it names are held
 * @param askAt when to ask others again about its references; empty when there is nothing to ask
 * @param timesAsked how often that was done since the last message
 */
public record KeptMovement(
        Mrn mrn,
        MovementKind kind,
        TrafficMode mode,
        Participant organisation,
        Optional<Participant> representative,
        int version,
        boolean active,
        List<IncompleteReason> reasons,
        List<String> heldLanes,
        Optional<Instant> askAt,
        int timesAsked) {

    private static final int FIRST = 1;

    public KeptMovement {
        reasons = List.copyOf(reasons);
        heldLanes = List.copyOf(heldLanes);
    }

    public boolean mayBeReadBy(Participant reader) {
        return organisation.equals(reader) || representative.filter(reader::equals).isPresent();
    }

    /** Whether nothing has changed it. */
    public boolean isFirst() {
        return version == FIRST;
    }

    /** What a first message begins with. */
    public static KeptMovement first(Mrn mrn, MovementOrder.Call call) {
        return new KeptMovement(
                mrn,
                call.kind(),
                call.mode(),
                call.organisation(),
                Optional.empty(),
                FIRST,
                true,
                List.of(),
                List.of(),
                Optional.empty(),
                0);
    }

    /** What the next message begins with. */
    public KeptMovement next() {
        return new KeptMovement(
                mrn,
                kind,
                mode,
                organisation,
                Optional.empty(),
                version + 1,
                active,
                List.of(),
                List.of(),
                Optional.empty(),
                0);
    }

    public KeptMovement cancelled() {
        return new KeptMovement(
                mrn,
                kind,
                mode,
                organisation,
                representative,
                version + 1,
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                0);
    }

    public KeptMovement named(Optional<Participant> participant) {
        return new KeptMovement(
                mrn,
                kind,
                mode,
                organisation,
                participant,
                version,
                active,
                reasons,
                heldLanes,
                askAt,
                timesAsked);
    }

    public KeptMovement found(List<IncompleteReason> missing, List<String> lanes) {
        return new KeptMovement(
                mrn,
                kind,
                mode,
                organisation,
                representative,
                version,
                active,
                missing,
                lanes,
                askAt,
                timesAsked);
    }

    public KeptMovement askedAt(Optional<Instant> next) {
        return new KeptMovement(
                mrn,
                kind,
                mode,
                organisation,
                representative,
                version,
                active,
                reasons,
                heldLanes,
                next,
                timesAsked);
    }

    /** The same after its references were asked about once more. */
    public KeptMovement askedOnce() {
        return new KeptMovement(
                mrn,
                kind,
                mode,
                organisation,
                representative,
                version,
                active,
                reasons,
                heldLanes,
                askAt,
                timesAsked + 1);
    }

    /**
     * One message in the history of an MRN.
     *
     * @param body the bytes as they came
     */
    public record Version(
            int number,
            MovementAction action,
            UUID requestId,
            Instant receivedAt,
            Instant keptAt,
            byte[] body) {}
}
