package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.declaration.DeclarationHistory;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.Declarations;
import no.klarering.movement.DeclarationAnswer;
import no.klarering.movement.DeclarationLookup;
import no.klarering.movement.DeclarationReference;
import no.klarering.operations.Mode;
import no.klarering.operations.OperationsSettings;

/** Tells Digitoll how declarations stand (decision D13). */
@ApplicationScoped
public class DeclarationStandings implements DeclarationLookup {

    private final Declarations declarations;
    private final OperationsSettings settings;

    public DeclarationStandings() {
        this(null, null);
    }

    @Inject
    public DeclarationStandings(Declarations declarations, OperationsSettings settings) {
        this.declarations = declarations;
        this.settings = settings;
    }

    @Override
    public Map<DeclarationReference, DeclarationAnswer> ask(Set<DeclarationReference> asked) {
        return asked.stream().collect(Collectors.toMap(each -> each, this::answer));
    }

    private DeclarationAnswer answer(DeclarationReference reference) {
        if (settings.mode() == Mode.SANDBOX && NamedDeclarations.isOfTheSandbox(reference)) {
            return DeclarationAnswer.USABLE;
        }
        return NamedDeclarations.latest(reference, declarations)
                .map(DeclarationHistory.Latest::state)
                .map(DeclarationStandings::answer)
                .orElse(DeclarationAnswer.UNKNOWN);
    }

    private static DeclarationAnswer answer(DeclarationState state) {
        return switch (state) {
            case ACCEPTED,
                    RELEASED,
                    RELEASED_PROVISIONAL,
                    OVERDUE,
                    FINALISED,
                    RECALC_PENDING,
                    RECALCULATED ->
                    DeclarationAnswer.USABLE;
            case MANUAL, NEW_VERSION_WANTED -> DeclarationAnswer.held("MANUAL");
            case DOC_CONTROL -> DeclarationAnswer.held("DOCUMENT_CONTROL");
            case GOODS_CONTROL -> DeclarationAnswer.held("GOODS_CONTROL");
            case DETAINED -> DeclarationAnswer.held("GOODS_CONTROL");
            case CREDIT_STOP -> DeclarationAnswer.held("CREDIT_STOP");
            case REJECTED, CANCELLED, REPLACED -> DeclarationAnswer.UNKNOWN;
        };
    }
}
