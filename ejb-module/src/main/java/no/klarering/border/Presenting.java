package no.klarering.border;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.kernel.Problem;
import no.klarering.movement.ArrivalNotice;
import no.klarering.movement.Participant;
import no.klarering.movement.Presentation;

/**
 * Takes presentations ("fremleggelse") and notices of arrival by message. What was taken is durable
 * and has its result.
 */
public interface Presenting {

    /**
     * Presents goods; the presenter reads their routing from then on.
     *
     * @param body as it came
     * @return false when the request id was used before
     */
    boolean present(
            Presentation presentation, Presentation.Kind kind, Participant presenter, byte[] body);

    /** Registers an arrival told by the holder of a permit for unmanned crossings. */
    UUID arrive(ArrivalNotice notice, Participant holder, byte[] body);

    /** The result, for the organisation that sent it. */
    Optional<Result> result(Request request, UUID requestId, Participant reader);

    /** What was asked. */
    enum Request {
        PRESENTATION,
        ARRIVAL
    }

    /**
     * @param problems why it was refused; empty when it was accepted
     */
    record Result(UUID requestId, Instant at, List<Problem> problems) {

        public Result {
            problems = List.copyOf(problems);
        }

        public boolean isAccepted() {
            return problems.isEmpty();
        }
    }
}
