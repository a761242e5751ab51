package no.klarering.border;

import java.time.LocalDate;
import no.klarering.movement.Participant;

/**
 * Who may tell arrivals by message ("transporttillatelse"): where nobody from customs sees them.
 */
public interface ArrivalPermits {

    boolean holds(Participant holder, LocalDate date);
}
