package no.klarering.movement;

import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Problem;
import no.klarering.movement.core.Completeness;
import no.klarering.movement.core.HouseRules;
import no.klarering.movement.core.MasterRules;
import no.klarering.movement.core.MessageRule;
import no.klarering.movement.core.RelationRules;
import no.klarering.movement.core.TransportRules;

/**
 * Validation of a message after it was taken ("asynkron validering"): what is wrong refuses it,
 * what is not there yet leaves it incomplete. Pure: asking again with newer {@link Answers} tells
 * whether an incomplete one has healed.
 */
public final class Validation {

    private Validation() {}

    public static Verdict transport(Submission<Transport> submission, ValidationFacts facts) {
        return accepted(MessageRule.all(TransportRules.ALL, submission, facts));
    }

    public static Verdict master(Submission<MasterConsignment> submission, ValidationFacts facts) {
        return accepted(MessageRule.all(MasterRules.ALL, submission, facts));
    }

    public static Verdict house(Submission<HouseConsignment> submission, ValidationFacts facts) {
        var problems = MessageRule.all(HouseRules.ALL, submission, facts);
        return problems.isEmpty()
                ? new Verdict.Accepted(
                        Completeness.reasons(submission.message(), facts),
                        Completeness.heldLanes(submission.message(), facts))
                : new Verdict.Refused(problems);
    }

    /**
     * @param parent of which kind the active message with the parent's MRN is; empty when there is
     *     none
     */
    public static Verdict relation(
            Relation relation, Optional<MovementKind> parent, Optional<MovementKind> child) {
        return accepted(RelationRules.check(relation, parent, child));
    }

    private static Verdict accepted(List<Problem> problems) {
        return problems.isEmpty()
                ? new Verdict.Accepted(List.of(), List.of())
                : new Verdict.Refused(problems);
    }
}
