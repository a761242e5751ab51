package no.klarering.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;

/** When declarants are to be reminded next; at most one reminder for each declaration. */
public interface RemindersKept {

    /** Takes the place of what was kept of the declaration before. */
    void begin(Awaited awaited);

    /** Those whose time has come, in order. */
    List<DeclarationKey> due(Instant now, int most);

    Optional<Awaited> find(DeclarationKey declaration);

    /** Nothing is awaited any more. */
    void forget(DeclarationKey declaration);

    /**
     * @param declaration the version of which something is awaited
     * @param next when to remind
     * @param sent how often it was reminded of
     */
    record Awaited(DeclarationId declaration, Reminder reminder, Instant next, int sent) {

        public Awaited remindedAgain(Instant at) {
            return new Awaited(declaration, reminder, at, sent + 1);
        }
    }
}
