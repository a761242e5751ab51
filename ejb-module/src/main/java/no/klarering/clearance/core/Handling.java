package no.klarering.clearance.core;

import java.util.List;
import java.util.Optional;
import no.klarering.assessment.Assessment;
import no.klarering.clearance.Decision;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.EntryFindings;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.Problem;
import no.klarering.risk.RiskHit;

/** A declaration on its way through the procedure, with what was found so far. */
record Handling(
        SubmitDeclaration command,
        ClearanceFacts facts,
        EntryFindings findings,
        Optional<Assessment> assessment) {

    ClearanceDecision refused(List<Problem> problems) {
        var decision =
                new Decision(
                        DeclarationState.REJECTED,
                        problems,
                        findings.warnings(),
                        assessment,
                        List.of(),
                        List.of(),
                        editions(),
                        facts.now());
        return new ClearanceDecision(
                command, facts, decision, !findings.identityRefused(), Optional.empty());
    }

    ClearanceDecision ends(DeclarationState state, List<RiskHit> hits, List<String> holdReasons) {
        var decision =
                new Decision(
                        state,
                        List.of(),
                        findings.warnings(),
                        assessment,
                        hits,
                        holdReasons,
                        editions(),
                        facts.now());
        return new ClearanceDecision(command, facts, decision, true, Optional.empty());
    }

    private List<String> editions() {
        return List.of(
                named("tariff", facts.entry().tariff().edition()),
                named("codes", facts.entry().codes().edition()),
                named("risk", facts.risk().edition()),
                named("masks", facts.masks().edition()));
    }

    /** An edition that was loaded without a name bears that of its set. */
    private static String named(String set, String edition) {
        return edition.startsWith(set) ? edition : set + " " + edition;
    }
}
