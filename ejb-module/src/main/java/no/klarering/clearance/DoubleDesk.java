package no.klarering.clearance;

import java.util.List;
import no.klarering.doubles.DoubleFinding;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.Text;

/** What officers make of declarations that seem to be about the same goods. */
public interface DoubleDesk {

    /** What is known of a declaration, the newest first. */
    List<DoubleFinding> of(DeclarationKey declaration);

    Outcome carryOut(DoubleOrder order);

    /** What an officer can say. */
    enum Verdict {
        /** They are about other goods; the pair is not brought up again. */
        NOT_DOUBLE(DoubleFinding.State.NOT_DOUBLE),
        /** The same goods were declared twice; the declarant is asked by the ways there are. */
        DOUBLE(DoubleFinding.State.DOUBLE),
        /** Takes back what was said. */
        UNDO(DoubleFinding.State.OPEN);

        private final DoubleFinding.State next;

        Verdict(DoubleFinding.State next) {
            this.next = next;
        }

        public DoubleFinding.State next() {
            return next;
        }

        /** Whether it may be said of a finding in a state. */
        public boolean isPossible(DoubleFinding.State state) {
            return this == UNDO
                    ? state == DoubleFinding.State.DOUBLE || state == DoubleFinding.State.NOT_DOUBLE
                    : state == DoubleFinding.State.OPEN;
        }
    }

    /**
     * @param officer user name
     * @param remark at most 500 characters; must not be empty when goods were declared twice
     */
    record DoubleOrder(
            DeclarationKey declaration,
            DeclarationKey other,
            Verdict verdict,
            String officer,
            String remark) {}

    /** The closed set of endings. */
    sealed interface Outcome {}

    /** Done; both declarations say so now. */
    record Done(DoubleFinding finding) implements Outcome {}

    /** Nothing was changed, and why. */
    record NotDone(Text why) implements Outcome {}
}
