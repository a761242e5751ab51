package no.klarering.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The record of everything that happened. */
public interface AuditTrail {

    /** All entries about a subject, oldest first. */
    List<Entry> of(String subject);

    /** Newest first, for the auditor's page. */
    List<Entry> recent(long beforeId, int size);

    /** Computes the whole chain anew. */
    Verification verify();

    /**
     * @param hash of the sealed entry, lower-case hexadecimal; empty in the second between the
     *     decision and the seal
     */
    record Entry(
            long id,
            Instant at,
            String subject,
            String actor,
            String what,
            Map<String, String> details,
            Optional<String> hash) {

        public Entry {
            details = Map.copyOf(details);
        }
    }

    /**
     * @param firstBroken sequence number of the first seal that does not fit, empty when the chain
     *     holds; @param unsealed entries still to be sealed
     */
    record Verification(long sealed, long unsealed, Optional<Long> firstBroken, String lastHash) {

        public boolean holds() {
            return firstBroken.isEmpty();
        }
    }
}
