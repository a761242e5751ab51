package no.klarering.border;

import java.time.Instant;
import java.util.Optional;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;

/** Whether the goods of a transport have entered ("innførsel"). */
public interface EntryRegister {

    /** For those behind the transport; empty when it is not theirs or not there. */
    Optional<EntryStatus> find(Mrn transport, Participant reader);

    /**
     * @param validEntry whether all goods have passed to their procedures and may be unloaded;
     *     false: customs has to be asked before unloading
     * @param customsOfficeOfEntry where; the expected office before arrival
     * @param timeOfEntry empty before entry
     */
    record EntryStatus(
            Mrn mrn,
            boolean validEntry,
            String customsOfficeOfEntry,
            Optional<Instant> timeOfEntry) {}
}
