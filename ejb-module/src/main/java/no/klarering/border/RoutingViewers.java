package no.klarering.border;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.movement.Participant;

/**
 * Who may read the signal of a house consignment: whoever is behind the transport, behind the
 * master above it or behind the house itself, and whoever presented it. Nobody else, and nobody
 * before there is a signal.
 */
public final class RoutingViewers {

    private RoutingViewers() {}

    /**
     * @param master empty for a direct consignment
     */
    public static Set<Participant> of(
            Involved house,
            Optional<Involved> master,
            Involved transport,
            Collection<Participant> presenters) {
        return Stream.of(
                        house.all(),
                        master.stream().flatMap(Involved::all),
                        transport.all(),
                        presenters.stream())
                .flatMap(participants -> participants)
                .collect(Collectors.toUnmodifiableSet());
    }
}
