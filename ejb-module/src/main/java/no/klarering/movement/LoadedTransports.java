package no.klarering.movement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Transports with everything that hangs on them, in memory.
 *
 * @param trees of those that are active
 * @param graph all that hangs on any of them
 */
public record LoadedTransports(Map<Mrn, TransportTree> trees, ConsignmentGraph graph) {

    public LoadedTransports {
        trees = Map.copyOf(trees);
    }

    /** Empty when the transport is not active. */
    public Optional<TransportTree> tree(Mrn transport) {
        return Optional.ofNullable(trees.get(transport));
    }

    /** The same, with nothing on board when it is not. */
    public TransportTree treeOrNothing(Mrn transport) {
        return tree(transport).orElseGet(() -> new TransportTree(transport, List.of(), List.of()));
    }
}
