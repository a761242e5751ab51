package no.klarering.movement.core;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import no.klarering.kernel.Problem;
import no.klarering.movement.MovementFault;
import no.klarering.movement.Submission;

/**
 * A field that a later message has to leave as it was.
 *
 * @param path of the field
 * @param value what is compared: two spellings of one thing are no change
 */
record Immutable<M>(String path, Function<M, Object> value) {

    /** 43: never, since others find the message by it. */
    Stream<Problem> unchanged(Submission<M> submission) {
        return changed(submission, MovementFault.UNCHANGEABLE);
    }

    /** 53: not after arrival, since the border has decided on it. */
    Stream<Problem> unchangedAfterArrival(Submission<M> submission) {
        return submission.lock() == Submission.Lock.ARRIVED
                ? changed(submission, MovementFault.AFTER_ARRIVAL)
                : Stream.empty();
    }

    private Stream<Problem> changed(Submission<M> submission, MovementFault fault) {
        return submission.predecessor().stream()
                .filter(
                        earlier ->
                                !Objects.equals(
                                        value.apply(earlier), value.apply(submission.message())))
                .map(earlier -> fault.at(path));
    }
}
