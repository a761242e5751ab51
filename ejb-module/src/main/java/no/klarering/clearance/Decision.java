package no.klarering.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.assessment.Assessment;
import no.klarering.declaration.DeclarationState;
import no.klarering.kernel.Problem;
import no.klarering.risk.RiskHit;

/**
 * Why a version of a declaration stands where it stands: everything that was compared, as it was
 * then.
 *
 * @param problems of input control; a refusal has at least one
 * @param warnings of input control, and of what was noticed afterwards
 * @param assessment empty when input control stopped before it
 * @param holdReasons codes that hold it for an officer besides risk hits
 * @param editions editions of the data used, such as {@code tariff 2026-11-01}
 */
public record Decision(
        DeclarationState state,
        List<Problem> problems,
        List<Problem> warnings,
        Optional<Assessment> assessment,
        List<RiskHit> hits,
        List<String> holdReasons,
        List<String> editions,
        Instant decidedAt) {

    public Decision {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        hits = List.copyOf(hits);
        holdReasons = List.copyOf(holdReasons);
        editions = List.copyOf(editions);
    }

    /** The same, with what was noticed afterwards. */
    public Decision warned(Problem warning) {
        return new Decision(
                state,
                problems,
                Stream.concat(warnings.stream(), Stream.of(warning)).toList(),
                assessment,
                hits,
                holdReasons,
                editions,
                decidedAt);
    }
}
