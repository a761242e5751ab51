package no.klarering.movement.core;

import java.util.List;
import java.util.stream.Stream;
import no.klarering.kernel.Problem;
import no.klarering.movement.Submission;
import no.klarering.movement.ValidationFacts;

/**
 * One demand on a message; finds nothing when it is met.
 *
 * @param <M> the kind of message
 */
@FunctionalInterface
public interface MessageRule<M> {

    Stream<Problem> findings(Submission<M> submission, ValidationFacts facts);

    /** What all of some rules find, in their order. */
    static <M> List<Problem> all(
            List<MessageRule<M>> rules, Submission<M> submission, ValidationFacts facts) {
        return rules.stream().flatMap(rule -> rule.findings(submission, facts)).toList();
    }
}
