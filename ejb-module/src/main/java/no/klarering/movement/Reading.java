package no.klarering.movement;

import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Problem;

/**
 * What came of reading a message while its sender waits.
 *
 * @param <M> the kind of message
 */
public sealed interface Reading<M> {

    /** The message, when there is nothing wrong with it. */
    Optional<M> message();

    /** Everything that is wrong with it; the field's path is the {@code field} of the place. */
    List<Problem> faults();

    /** Well-formed and whole; what its values mean is checked afterwards. */
    record Read<M>(M value) implements Reading<M> {

        @Override
        public Optional<M> message() {
            return Optional.of(value);
        }

        @Override
        public List<Problem> faults() {
            return List.of();
        }
    }

    /** Refused ("400"), with one problem for each fault. */
    record Faulty<M>(List<Problem> faults) implements Reading<M> {

        public Faulty {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("refused without a fault");
            }
        }

        @Override
        public Optional<M> message() {
            return Optional.empty();
        }
    }
}
