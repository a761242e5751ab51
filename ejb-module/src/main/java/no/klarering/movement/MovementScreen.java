package no.klarering.movement;

import java.util.List;
import no.klarering.kernel.Problem;

/** Looks at a message while its sender waits: its shape, and whose the one is that it changes. */
public interface MovementScreen {

    Finding look(MovementOrder.Call call);

    /** What was found. */
    sealed interface Finding {}

    /**
     * Nothing against taking it.
     *
     * @param group what all versions of the message share, so that they are decided in order
     */
    record Good(String group) implements Finding {}

    /** Wrong in shape, with every fault. */
    record Bad(List<Problem> faults) implements Finding {

        public Bad {
            faults = List.copyOf(faults);
        }
    }

    /** Another organisation's. */
    record Foreign() implements Finding {}

    /** Not there, or cancelled. */
    record Absent() implements Finding {}
}
