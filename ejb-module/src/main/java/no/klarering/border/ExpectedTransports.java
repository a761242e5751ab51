package no.klarering.border;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;

/** Transports that are expected at the border, are there, or were there. */
public interface ExpectedTransports {

    Optional<StandingTransport> find(Mrn transport);

    /** Those of them that there are. */
    List<StandingTransport> find(Collection<Mrn> transports);

    /** One, locked against other changes until the transaction ends. */
    Optional<StandingTransport> forUpdate(Mrn transport);

    /** Active ones of an office, estimated within a time, whose plate may be read for another. */
    List<Mrn> nearPlate(Plate plate, String office, Instant from, Instant to);

    /** Keeps one that is new. */
    void expect(StandingTransport transport, Instant at);

    /** Keeps a later assessment. */
    void keep(StandingTransport transport, Instant at);

    /**
     * Notes that something has changed for transports; nobody waits for anybody.
     *
     * @param due from when on an assessment sees all of it
     */
    void touch(Collection<Mrn> transports, Instant due);

    /** Notes of changes that a transport was not assessed after, or that are not due yet. */
    List<Long> touches(Mrn transport);

    /** An assessment has seen what those of these notes are about that are due; others stay. */
    void seen(Collection<Long> touches, Instant now);

    /**
     * Transports with notes that are due, those at the border first. One whose assessment is costly
     * is left until some time has passed, so that no more than a part of the time goes into it.
     */
    List<Mrn> toAssess(Instant now, int most);
}
