package no.klarering.border;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.TransportDocument;

/** Writes the routing log; one writer at a time, so that nobody's marker passes over an entry. */
public interface RoutingBook {

    /** Lets nobody else write until the transaction ends. */
    void open();

    /** Enters signals, in their order, when the book is open. */
    List<RoutingLog.Entry> enter(List<Given> signals);

    /** The valid signal of each of the houses that has one. */
    List<RoutingLog.Entry> valid(Collection<Mrn> houses);

    /** Who presented houses that others reported. */
    Map<Mrn, Set<Participant>> presenters(Collection<Mrn> houses);

    /**
     * A signal to be entered.
     *
     * @param viewers who may read it
     */
    record Given(
            Instant at,
            Routing routing,
            Mrn house,
            TransportDocument document,
            RoutingLog.Vehicle vehicle,
            Optional<String> receptacle,
            Set<Participant> viewers) {

        public Given {
            viewers = Set.copyOf(viewers);
        }
    }
}
