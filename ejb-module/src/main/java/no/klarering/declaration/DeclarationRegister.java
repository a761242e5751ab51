package no.klarering.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists of declarations for people. */
public interface DeclarationRegister {

    Page search(DeclarationQuery query);

    /** How many latest versions stand in each state, for an office or everywhere. */
    Map<DeclarationState, Long> counts(Optional<String> office);

    /** Released on a day, and how many of them never waited for an officer. */
    Released releasedOn(LocalDate day, Optional<String> office);

    /** Declarants that have declarations, for the filter. */
    List<String> declarants();

    /** A page of a list and how many there are in all. */
    record Page(List<DeclarationSummary> rows, long total) {

        public Page {
            rows = List.copyOf(rows);
        }
    }

    record Released(long all, long withoutStop) {}
}
