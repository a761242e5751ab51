package no.klarering.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import no.klarering.border.BorderChanged;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.clearance.DocumentReceived;
import no.klarering.declaration.DeclarationRegister;
import no.klarering.declaration.DeclarationState;

/**
 * Counts changes of declarations: those decided here at once, those decided on other nodes by a
 * slow look at the numbers. Changes at the border are counted here; the board looks by itself for
 * those of other nodes.
 */
@ApplicationScoped
public class LiveChanges {

    private static final int BEATS_BETWEEN_LOOKS = 5;

    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong atBorder = new AtomicLong();
    private final DeclarationRegister register;
    private Look last = new Look(Map.of(), Optional.empty());

    public LiveChanges() {
        this(null);
    }

    @Inject
    public LiveChanges(DeclarationRegister register) {
        this.register = register;
    }

    public void decided(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) DeclarationDecided event) {
        changes.incrementAndGet();
    }

    /** Lists show what came of documents. */
    public void received(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentReceived event) {
        changes.incrementAndGet();
    }

    public void happened(@Observes(during = TransactionPhase.AFTER_SUCCESS) BorderChanged event) {
        atBorder.incrementAndGet();
    }

    /** How many changes there were at the border, as far as this node knows. */
    public long atBorder() {
        return atBorder.get();
    }

    /** How many changes there were; every fifth beat looks at the register too. */
    public synchronized long count(int beat) {
        if (beat % BEATS_BETWEEN_LOOKS == 0) {
            var now = new Look(register.counts(Optional.empty()), register.lastReceived());
            if (!now.equals(last)) {
                last = now;
                changes.incrementAndGet();
            }
        }
        return changes.get();
    }

    private record Look(Map<DeclarationState, Long> open, Optional<Instant> lastReceived) {}
}
