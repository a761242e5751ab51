package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.klarering.border.EnteredDeclarations;
import no.klarering.clearance.OfficerDesk;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.clearance.OfficerDesk.OfficerOrder;
import no.klarering.declaration.DeclarationHistory;
import no.klarering.declaration.Declarations;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.Mrn;
import no.klarering.operations.Mode;
import no.klarering.operations.OperationsSettings;

/**
 * Releases declarations whose goods have entered (decision T12): those that were accepted before
 * arrival. What was released before stays as it is, and what has ended is left alone.
 */
@ApplicationScoped
public class EnteredWithTransport implements EnteredDeclarations {

    private static final String REASON = "ENTRY_REGISTERED";
    private static final String ACTOR = "crossing";
    private static final int NO_DAYS = 0;

    private final Declarations declarations;
    private final OfficerDesk desk;
    private final OperationsSettings settings;

    public EnteredWithTransport() {
        this(null, null, null);
    }

    @Inject
    public EnteredWithTransport(
            Declarations declarations, OfficerDesk desk, OperationsSettings settings) {
        this.declarations = declarations;
        this.desk = desk;
        this.settings = settings;
    }

    @Override
    public Result release(DeclarationReference declaration, Mrn transport) {
        if (settings.mode() == Mode.SANDBOX && NamedDeclarations.isOfTheSandbox(declaration)) {
            return new Result(true, "of the playground: nothing to release");
        }
        return NamedDeclarations.latest(declaration, declarations)
                .map(latest -> release(latest, transport))
                .orElseGet(() -> new Result(false, "unknown"));
    }

    private Result release(DeclarationHistory.Latest latest, Mrn transport) {
        return switch (latest.state()) {
            case ACCEPTED -> enter(latest, transport);
            case RELEASED, RELEASED_PROVISIONAL, OVERDUE, FINALISED, RECALC_PENDING, RECALCULATED ->
                    new Result(true, "released before");
            case REJECTED, CANCELLED, REPLACED ->
                    new Result(true, "nothing to release: " + latest.state());
            default -> new Result(false, "held: " + latest.state());
        };
    }

    private Result enter(DeclarationHistory.Latest latest, Mrn transport) {
        var outcome =
                desk.carryOut(
                        new OfficerOrder(
                                latest.id(),
                                OfficerAction.REGISTER_ENTRY,
                                ACTOR,
                                REASON,
                                "",
                                NO_DAYS));
        return outcome instanceof OfficerDesk.Done
                ? new Result(true, "released with " + transport)
                : new Result(false, outcome.toString());
    }
}
