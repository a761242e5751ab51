package no.klarering.clearance.core;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.clearance.OfficerDesk.OfficerOrder;
import no.klarering.declaration.DeclarationState;
import no.klarering.kernel.Text;

/** What officers may do with a declaration, and what follows from it. Pure. */
public final class OfficerProcedure {

    /** What may be asked of a declarant, or said to him, before anything is decided. */
    private static final Set<OfficerAction> ASKING =
            Set.of(
                    OfficerAction.REFUSE,
                    OfficerAction.ASK_NEW_VERSION,
                    OfficerAction.ASK_DOCUMENTS,
                    OfficerAction.EXAMINE_GOODS,
                    OfficerAction.TAKE_SAMPLE,
                    OfficerAction.DETAIN,
                    OfficerAction.WRITE);

    private OfficerProcedure() {}

    /**
     * The actions that a state allows. Of what is released nothing is asked but the final
     * declaration, and its declarant can be written to; none once it was refused, withdrawn or
     * replaced.
     */
    public static Set<OfficerAction> possible(DeclarationState state) {
        return switch (state) {
            case ACCEPTED -> join(ASKING, OfficerAction.REGISTER_ENTRY, OfficerAction.REMIND);
            case MANUAL, CREDIT_STOP -> join(ASKING, OfficerAction.RELEASE);
            case DOC_CONTROL, GOODS_CONTROL ->
                    join(ASKING, OfficerAction.RELEASE, OfficerAction.REMIND);
            case DETAINED ->
                    Set.of(OfficerAction.RELEASE, OfficerAction.REFUSE, OfficerAction.WRITE);
            case NEW_VERSION_WANTED ->
                    Set.of(
                            OfficerAction.RELEASE,
                            OfficerAction.REFUSE,
                            OfficerAction.REMIND,
                            OfficerAction.WRITE);
            case RELEASED_PROVISIONAL, OVERDUE ->
                    Set.of(OfficerAction.ASK_NEW_VERSION, OfficerAction.WRITE);
            case RELEASED, FINALISED, RECALC_PENDING, RECALCULATED -> Set.of(OfficerAction.WRITE);
            case REJECTED, CANCELLED, REPLACED -> Set.of();
        };
    }

    private static Set<OfficerAction> join(Set<OfficerAction> some, OfficerAction... others) {
        var all = EnumSet.copyOf(some);
        all.addAll(List.of(others));
        return all;
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
