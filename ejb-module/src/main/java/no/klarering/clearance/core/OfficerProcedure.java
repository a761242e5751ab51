package no.klarering.clearance.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.clearance.OfficerDesk.OfficerOrder;
import no.klarering.declaration.DeclarationState;
import no.klarering.kernel.Text;

/** What officers may do with a declaration, and what follows from it. Pure. */
public final class OfficerProcedure {

    private OfficerProcedure() {}

    /** The actions that a state allows; none once it has ended. */
    public static Set<OfficerAction> possible(DeclarationState state) {
        return switch (state) {
            case ACCEPTED ->
                    Set.of(
                            OfficerAction.REGISTER_ENTRY,
                            OfficerAction.REFUSE,
                            OfficerAction.ASK_NEW_VERSION,
                            OfficerAction.ASK_DOCUMENTS);
            case MANUAL, DOC_CONTROL, GOODS_CONTROL, CREDIT_STOP ->
                    Set.of(
                            OfficerAction.RELEASE,
                            OfficerAction.REFUSE,
                            OfficerAction.ASK_NEW_VERSION,
                            OfficerAction.ASK_DOCUMENTS);
            case NEW_VERSION_WANTED -> Set.of(OfficerAction.RELEASE, OfficerAction.REFUSE);
            default -> Set.of();
        };
    }

    /** All that is wrong with an order, whatever the state of the declaration. */
    public static List<Text> faults(OfficerOrder order, OfficerFacts facts) {
        return OrderRules.faults(order, facts);
    }

    /** What follows from an order that is possible and without faults. */
    public static OfficerDecision decide(OfficerOrder order, OfficerFacts facts) {
        var state = facts.version().state();
        if (!possible(state).contains(order.action())) {
            throw new IllegalArgumentException(
                    order.action() + " is not possible for " + order.declaration() + ": " + state);
        }
        return new OfficerDecision(order, facts, Optional.empty());
    }
}
