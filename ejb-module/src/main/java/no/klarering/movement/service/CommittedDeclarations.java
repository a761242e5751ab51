package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.klarering.movement.DeclarationAnswer;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.DeclarationsAsked;
import no.klarering.movement.SecondLook;

/**
 * Remembers, until the next round, the declarations that a committed transaction decided or relied
 * on: whichever of two was the later to commit, the round after it sees both. In memory only: what
 * is lost with the process is asked about again in its own time.
 */
@ApplicationScoped
public class CommittedDeclarations implements SecondLook {

    private Map<DeclarationReference, Optional<DeclarationAnswer>> waiting = new HashMap<>();

    @Override
    public synchronized void decided(DeclarationReference declaration) {
        waiting.put(declaration, Optional.empty());
    }

    public synchronized void named(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) DeclarationsAsked asked) {
        asked.answers().forEach((each, answer) -> waiting.putIfAbsent(each, Optional.of(answer)));
    }

    /** What came since the last time, with the answer that was relied on; empty when decided. */
    synchronized Map<DeclarationReference, Optional<DeclarationAnswer>> take() {
        var taken = waiting;
        waiting = new HashMap<>();
        return taken;
    }
}
