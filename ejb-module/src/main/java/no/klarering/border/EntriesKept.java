package no.klarering.border;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.movement.Mrn;

/** Houses that have entered, and what other parts of customs have to do because of it. */
public interface EntriesKept {

    /** Those of the houses that have entered, with whatever transport. */
    Set<Mrn> entered(Collection<Mrn> houses);

    void enter(Collection<Mrn> houses, Mrn transport, Instant at);

    /** Owes effects; one that is owed or done already is not owed again. */
    void owe(Mrn transport, List<EntryEffect> effects, Instant at);

    /** Effects whose time has come, the oldest first. */
    List<Owed> due(Instant now, int most);

    /** The same, locked; empty when it was done meanwhile. */
    Optional<Owed> forUpdate(long id);

    void done(Owed effect, String outcome, Instant at);

    /** It could not be done now, and is tried again. */
    void failed(Owed effect, String why, Instant nextTry);

    /**
     * @param tries how often it was tried before
     */
    record Owed(long id, EntryEffect effect, Mrn transport, int tries) {}
}
