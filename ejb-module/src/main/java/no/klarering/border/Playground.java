package no.klarering.border;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.movement.DocumentKey;

/** What the sandbox knows without a report; outside the sandbox there is nothing. */
public interface Playground {

    List<PlaygroundHouse> houses();

    /** Waybills that are selected for control, whoever reports them. */
    default Set<DocumentKey> toControl() {
        return houses().stream()
                .filter(house -> house.routing().routing() == Routing.Code.TO_CONTROL)
                .map(house -> house.document().key())
                .collect(Collectors.toSet());
    }
}
