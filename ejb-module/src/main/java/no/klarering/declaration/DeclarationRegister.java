package no.klarering.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.DeclarationKey;

/** Lists of declarations for people. */
public interface DeclarationRegister {

    Page search(DeclarationQuery query);

    /**
     * The same among some declarations only.
     *
     * @param among at most 500
     */
    Page search(DeclarationQuery query, Set<DeclarationKey> among);

    /** How many declarations stand in each open state, for an office or everywhere. */
    Map<DeclarationState, Long> counts(Optional<String> office);

    /** Released on a day, and how many of them never waited for an officer. */
    Released releasedOn(LocalDate day, Optional<String> office);

    /** When the newest declaration was received; empty when there is none. */
    Optional<Instant> lastReceived();

    /** Declarants that have declarations, in the order of their numbers, for the filter. */
    List<String> declarants();

    /** A page of a list and how many there are in all. */
    record Page(List<DeclarationSummary> rows, long total) {

        public Page {
            rows = List.copyOf(rows);
        }
    }

    record Released(long all, long withoutStop) {}
}
