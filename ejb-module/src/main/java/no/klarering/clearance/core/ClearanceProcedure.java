package no.klarering.clearance.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.klarering.assessment.Assessment;
import no.klarering.clearance.Decision;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.Direction;
import no.klarering.declaration.EntryControl;
import no.klarering.declaration.EntryFindings;
import no.klarering.declaration.Header;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.Problem;
import no.klarering.risk.RiskHit;

/**
 * The procedure that leads a declaration to its ending: input control, assessment, credit,
 * screening. Pure: the same declaration and the same facts always end alike.
 */
public final class ClearanceProcedure {

    /** The nationwide unit of the border crossings; goods for it may be declared before arrival. */
    private static final String DIGITOLL_UNIT = "441002";

    /** As they stand in a CUSRES; numbers have no leading zeros. */
    private static final Comparator<Problem> BY_PLACE_AND_NUMBER =
            Comparator.<Problem>comparingInt(p -> p.where().errorPoint())
                    .thenComparing(p -> p.code().length())
                    .thenComparing(Problem::code);

    private ClearanceProcedure() {}

    public static ClearanceDecision decide(SubmitDeclaration command, ClearanceFacts facts) {
        var findings = EntryControl.check(command, facts.entry());
        if (command.header().category() == Category.WITHDRAWAL) {
            return withdraw(command, findings, facts);
        }
        var assessment = AssessmentStep.ifAny(command, facts);
        var problems = new ArrayList<>(findings.problems());
        assessment.ifPresent(a -> problems.addAll(a.problems()));
        problems.addAll(CreditRules.check(command, facts));
        if (!problems.isEmpty()) {
            return refuse(command, findings, inOrder(problems), assessment, facts);
        }
        return take(command, findings, assessment, facts);
    }

    private static ClearanceDecision withdraw(
            SubmitDeclaration command, EntryFindings findings, ClearanceFacts facts) {
        if (!findings.problems().isEmpty()) {
            var problems = inOrder(findings.problems());
            return refuse(command, findings, problems, Optional.empty(), facts);
        }
        var decision =
                new Decision(
                        DeclarationState.CANCELLED,
                        List.of(),
                        findings.warnings(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        editions(facts),
                        facts.now());
        return new ClearanceDecision(command, facts, decision, true, Optional.empty());
    }

    private static ClearanceDecision refuse(
            SubmitDeclaration command,
            EntryFindings findings,
            List<Problem> problems,
            Optional<Assessment> assessment,
            ClearanceFacts facts) {
        var decision =
                new Decision(
                        DeclarationState.REJECTED,
                        problems,
                        findings.warnings(),
                        assessment,
                        List.of(),
                        List.of(),
                        editions(facts),
                        facts.now());
        return new ClearanceDecision(
                command, facts, decision, !findings.identityRefused(), Optional.empty());
    }

    private static ClearanceDecision take(
            SubmitDeclaration command,
            EntryFindings findings,
            Optional<Assessment> assessment,
            ClearanceFacts facts) {
        var hits = ScreeningStep.screen(command, facts);
        var reasons = HoldRules.reasons(command, assessment, facts);
        var decision =
                new Decision(
                        ending(command.header(), hits, reasons),
                        List.of(),
                        findings.warnings(),
                        assessment,
                        hits,
                        reasons,
                        editions(facts),
                        facts.now());
        return new ClearanceDecision(command, facts, decision, true, Optional.empty());
    }

    private static DeclarationState ending(
            Header header, List<RiskHit> hits, List<String> reasons) {
        return switch (Lanes.of(hits, reasons)) {
            case GOODS_CONTROL -> DeclarationState.GOODS_CONTROL;
            case DOCUMENT_CONTROL -> DeclarationState.DOC_CONTROL;
            case MANUAL -> DeclarationState.MANUAL;
            case GREEN ->
                    isBeforeArrival(header) ? DeclarationState.ACCEPTED : DeclarationState.RELEASED;
        };
    }

    /**
     * Decision T12: import for the crossings without a goods number is released by the crossing.
     */
    static boolean isBeforeArrival(Header header) {
        return header.direction() == Direction.IMPORT
                && header.goodsNumber().isEmpty()
                && header.unit().filter(DIGITOLL_UNIT::equals).isPresent();
    }

    private static List<Problem> inOrder(List<Problem> problems) {
        return problems.stream().sorted(BY_PLACE_AND_NUMBER).toList();
    }

    private static List<String> editions(ClearanceFacts facts) {
        return List.of(
                "tariff " + facts.entry().tariff().edition(),
                "codes " + facts.entry().codes().edition(),
                "risk " + facts.risk().edition());
    }
}
