package no.klarering.movement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.Text;
import no.klarering.kernel.ValidityPeriod;

/**
 * One line of the table of procedures: an import procedure together with what ends at the border,
 * and what a house consignment has to name for it.
 *
 * @param number {@code V1} to {@code V33}
 * @param outgoingProcedure empty when nothing ends at the border
 * @param modes by which of the interfaces it is known
 */
public record Procedure(
        String number,
        String importProcedure,
        Optional<String> outgoingProcedure,
        List<Demand> demands,
        Set<TrafficMode> modes,
        Text name,
        ValidityPeriod period) {

    public Procedure {
        demands = List.copyOf(demands);
        modes = Set.copyOf(modes);
    }

    /** Something that is asked for, and what is told when it is missing. */
    public record Demand(Need need, IncompleteReason missing) {}

    public boolean asksFor(Need need) {
        return demands.stream().anyMatch(demand -> demand.need() == need);
    }
}
