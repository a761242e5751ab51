package no.klarering.clearance.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.EntryControl;
import no.klarering.declaration.Header;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.Problem;
import no.klarering.risk.RiskHit;

/**
 * The procedure that leads a declaration to its ending: input control, assessment, credit,
 * screening. Pure: the same declaration and the same facts always end alike.
 */
public final class ClearanceProcedure {

    /** As they stand in a CUSRES; numbers have no leading zeros. */
    private static final Comparator<Problem> BY_PLACE_AND_NUMBER =
            Comparator.<Problem>comparingInt(p -> p.where().errorPoint())
                    .thenComparing(p -> p.code().length())
                    .thenComparing(Problem::code);

    private ClearanceProcedure() {}

    public static ClearanceDecision decide(SubmitDeclaration command, ClearanceFacts facts) {
        var findings =
                EntryControl.check(command, facts.entry())
                        .with(DoubleStep.warnings(command, facts));
        if (command.header().category() == Category.WITHDRAWAL) {
            return withdraw(new Handling(command, facts, findings, Optional.empty()));
        }
        var assessment = AssessmentStep.ifAny(command, facts);
        var handling = new Handling(command, facts, findings, assessment);
        var problems = new ArrayList<>(findings.problems());
        assessment.ifPresent(a -> problems.addAll(a.problems()));
        problems.addAll(CreditRules.check(command, facts));
        return problems.isEmpty() ? take(handling) : refuse(handling, problems);
    }

    private static ClearanceDecision withdraw(Handling handling) {
        var problems = handling.findings().problems();
        return problems.isEmpty()
                ? handling.ends(DeclarationState.CANCELLED, List.of(), List.of())
                : refuse(handling, problems);
    }

    private static ClearanceDecision refuse(Handling handling, List<Problem> problems) {
        return handling.refused(problems.stream().sorted(BY_PLACE_AND_NUMBER).toList());
    }

    private static ClearanceDecision take(Handling handling) {
        var command = handling.command();
        var hits = ScreeningStep.screen(command, handling.facts());
        var reasons = HoldRules.reasons(command, handling.assessment(), handling.facts());
        return handling.ends(ending(command.header(), hits, reasons), hits, reasons);
    }

    private static DeclarationState ending(
            Header header, List<RiskHit> hits, List<String> reasons) {
        return switch (Lanes.of(hits, reasons)) {
            case GOODS_CONTROL -> DeclarationState.GOODS_CONTROL;
            case DOCUMENT_CONTROL -> DeclarationState.DOC_CONTROL;
            case MANUAL -> DeclarationState.MANUAL;
            case NEW_VERSION -> DeclarationState.NEW_VERSION_WANTED;
            case GREEN -> Endings.unheld(header);
        };
    }
}
