package no.klarering.clearance.core;

import no.klarering.codes.Explanations;
import no.klarering.kernel.Problem;
import no.klarering.messaging.MessageFault;

/** A problem in the words of the code lists. */
final class Faults {

    private Faults() {}

    static MessageFault tell(Problem problem, Explanations explanations) {
        return new MessageFault(
                problem.code(),
                explanations.tell(problem),
                explanations.place(problem),
                problem.where().errorPoint(),
                problem.where().segment(),
                0,
                0);
    }
}
