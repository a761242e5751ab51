package no.klarering.web.border;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import no.klarering.codes.Explanations;
import no.klarering.kernel.Problem;
import no.klarering.web.problem.ProblemDocument;
import no.klarering.web.problem.ProblemKind;

/** Tells what is wrong with an observation: one problem, with every fault in {@code errors}. */
@ApplicationScoped
public class ObservationFaults {

    private final Explanations explanations;

    public ObservationFaults() {
        this(null);
    }

    @Inject
    public ObservationFaults(Explanations explanations) {
        this.explanations = explanations;
    }

    JsonObject document(List<Problem> faults, String language) {
        var errors = Json.createArrayBuilder();
        for (var fault : faults) {
            errors.add(
                    Json.createObjectBuilder()
                            .add("pointer", pointer(fault))
                            .add("code", fault.code())
                            .add("detail", explanations.tell(fault).in(language)));
        }
        var first = Optional.of(pointer(faults.get(0)));
        var problem = new ProblemDocument(ProblemKind.BAD_OBSERVATION, language, first).toJson();
        return Json.createObjectBuilder(problem).add("errors", errors).build();
    }

    /** JSON pointer; an observation has no levels. */
    private static String pointer(Problem fault) {
        var field = fault.where().field();
        return field.isEmpty() ? "" : "/" + field;
    }
}
