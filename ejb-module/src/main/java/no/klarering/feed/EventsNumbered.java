package no.klarering.feed;

import java.util.Set;
import no.klarering.movement.Participant;

/** There are new events for these readers. */
public record EventsNumbered(Set<Participant> readers) {

    public EventsNumbered {
        readers = Set.copyOf(readers);
    }
}
