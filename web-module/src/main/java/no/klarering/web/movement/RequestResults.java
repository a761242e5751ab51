package no.klarering.web.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.Presenting;
import no.klarering.border.Presenting.Request;
import no.klarering.kernel.Problem;
import no.klarering.movement.FloodGate;
import no.klarering.movement.Participant;
import no.klarering.operations.Mainstay;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;
import no.klarering.web.problem.FailureAnswers;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;

/** What is answered to presentations and notices of arrival alike. */
@ApplicationScoped
public class RequestResults {

    private final Presenting presenting;
    private final ValidationTexts texts;
    private final Readiness readiness;
    private final Mainstays mainstays;
    private final FloodGate gate;

    public RequestResults() {
        this(null, null, null, null, null);
    }

    @Inject
    public RequestResults(
            Presenting presenting,
            ValidationTexts texts,
            Readiness readiness,
            Mainstays mainstays,
            FloodGate gate) {
        this.presenting = presenting;
        this.texts = texts;
        this.readiness = readiness;
        this.mainstays = mainstays;
        this.gate = gate;
    }

    /** Refuses while nothing can be kept, and who hands in too much. */
    void admit(Participant sender) {
        if (!readiness.isOpen() || !mainstays.stand(Mainstay.Kind.DATABASE)) {
            throw FailureAnswers.unavailable();
        }
        gate.pass(sender)
                .ifPresent(
                        pause -> {
                            throw RequestRefused.tooMany(pause);
                        });
    }

    Response refused(List<Problem> faults) {
        return Response.status(Response.Status.BAD_REQUEST).entity(texts.refusal(faults)).build();
    }

    Response taken(UUID requestId) {
        return Response.accepted(new Answers.Request(requestId.toString())).build();
    }

    /** As that of a message; 404 when there is no such request of the sender. */
    Response result(Request request, String requestId, Participant sender) {
        return uuid(requestId)
                .flatMap(id -> presenting.result(request, id, sender))
                .map(
                        result ->
                                Response.status(result.isAccepted() ? 200 : 202)
                                        .entity(texts.status(result))
                                        .build())
                .orElseThrow(() -> RequestRefused.because(ProblemKind.NOT_FOUND));
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }
}
