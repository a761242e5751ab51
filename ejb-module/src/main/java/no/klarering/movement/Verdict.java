package no.klarering.movement;

import java.util.List;
import no.klarering.kernel.Problem;

/** What validation comes to. */
public sealed interface Verdict {

    /** {@code SUCCESS} or {@code FAILURE}. */
    boolean isAccepted();

    List<Problem> problems();

    /** Why the message, though accepted, is not enough for a release. */
    List<IncompleteReason> reasons();

    /** Lanes in which declarations that it names are held; shown at red. */
    List<String> heldLanes();

    default DocumentStatus documentStatus() {
        return reasons().isEmpty() ? DocumentStatus.SUCCESS : DocumentStatus.INCOMPLETE;
    }

    /** Nothing is wrong; something may be missing. */
    record Accepted(List<IncompleteReason> reasons, List<String> heldLanes) implements Verdict {

        public Accepted {
            reasons = List.copyOf(reasons);
            heldLanes = List.copyOf(heldLanes);
        }

        @Override
        public boolean isAccepted() {
            return true;
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    /** Something is wrong; the message counts for nothing. */
    record Refused(List<Problem> problems) implements Verdict {

        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public boolean isAccepted() {
            return false;
        }

        @Override
        public List<IncompleteReason> reasons() {
            return List.of();
        }

        @Override
        public List<String> heldLanes() {
            return List.of();
        }
    }
}
