package no.klarering.border;

import java.util.List;
import java.util.Set;
import no.klarering.movement.Participant;

/** Signals were entered in the routing log, in the transaction in which this is told. */
public record RoutingGiven(List<Told> signals) {

    public RoutingGiven {
        signals = List.copyOf(signals);
    }

    /**
     * @param viewers who may read it
     */
    public record Told(RoutingLog.Entry entry, Set<Participant> viewers) {

        public Told {
            viewers = Set.copyOf(viewers);
        }
    }
}
