package no.klarering.web.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.klarering.border.Presenting;
import no.klarering.codes.Explanations;
import no.klarering.kernel.Problem;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.MovementResult;
import no.klarering.movement.Mrn;
import no.klarering.web.movement.Answers.Refusal;
import no.klarering.web.movement.Answers.ValidationError;
import no.klarering.web.movement.Answers.ValidationFault;
import no.klarering.web.movement.Answers.ValidationStatus;

/** What is wrong, in the words of the interface, which are English. */
@ApplicationScoped
public class ValidationTexts {

    private final Explanations explanations;

    public ValidationTexts() {
        this(null);
    }

    @Inject
    public ValidationTexts(Explanations explanations) {
        this.explanations = explanations;
    }

    Refusal refusal(List<Problem> faults) {
        return new Refusal(
                faults.stream()
                        .map(
                                fault ->
                                        new ValidationFault(
                                                fault.where().field(), text(fault), fault.code()))
                        .toList());
    }

    /** The body of {@code validation-status}. */
    public ValidationStatus status(MovementResult result) {
        return new ValidationStatus(
                result.accepted() ? "SUCCESS" : "FAILURE",
                result.requestId().toString(),
                Answers.seconds(result.notificationDate()),
                result.mrn().map(Mrn::text).orElse(null),
                result.reasons().isEmpty()
                        ? null
                        : result.reasons().stream().map(IncompleteReason::name).toList(),
                result.accepted() ? null : result.problems().stream().map(this::error).toList());
    }

    ValidationStatus status(Presenting.Result result) {
        return new ValidationStatus(
                result.isAccepted() ? "SUCCESS" : "FAILURE",
                result.requestId().toString(),
                Answers.seconds(result.at()),
                null,
                null,
                result.isAccepted() ? null : result.problems().stream().map(this::error).toList());
    }

    private ValidationError error(Problem problem) {
        return new ValidationError(
                problem.code(),
                text(problem),
                new ValidationError.Pointer(problem.where().field()));
    }

    private String text(Problem problem) {
        return explanations.tell(problem).en();
    }
}
