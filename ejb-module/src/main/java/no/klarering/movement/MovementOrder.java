package no.klarering.movement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message that was taken and is to be validated.
 *
 * @param requestId ours, told to the sender at once
 * @param call what was handed in
 * @param receivedAt by the application's clock, microseconds
 */
public record MovementOrder(UUID requestId, Call call, Instant receivedAt) {

    public MovementOrder {
        if (requestId == null || call == null || receivedAt == null) {
            throw new IllegalArgumentException("not an order: " + requestId);
        }
    }

    /**
     * A message as it was handed in.
     *
     * @param organisation on whose behalf, out of the token
     * @param supplier who sent it for that organisation, out of the token
     * @param mode by which interface
     * @param mrn which message is replaced or cancelled, or which transport a first one takes the
     *     place of; else empty
     * @param body the bytes as they came
     */
    public record Call(
            Participant organisation,
            Optional<Participant> supplier,
            TrafficMode mode,
            MovementKind kind,
            MovementAction action,
            Optional<Mrn> mrn,
            byte[] body) {

        public Call {
            if (mrn.isEmpty() && action != MovementAction.CREATE) {
                throw new IllegalArgumentException(action + " of nothing");
            }
        }

        /** Whether a first message takes the place of another one. */
        public boolean isInstead() {
            return action == MovementAction.CREATE && mrn.isPresent();
        }
    }
}
