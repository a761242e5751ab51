package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.border.PlaygroundHouse;
import no.klarering.border.RoutingBook;
import no.klarering.border.RoutingBook.Given;
import no.klarering.border.RoutingGiven;
import no.klarering.border.RoutingLog.Entry;
import no.klarering.border.RoutingLog.Vehicle;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;

/**
 * Tells a presenter the signals of goods that had theirs before he presented them: as entries of
 * his own at the end of the log, so that his marker has not passed them.
 */
@ApplicationScoped
public class PresenterSignals {

    private final RoutingBook book;
    private final Event<RoutingGiven> routed;

    public PresenterSignals() {
        this(null, null);
    }

    @Inject
    public PresenterSignals(RoutingBook book, Event<RoutingGiven> routed) {
        this.book = book;
        this.routed = routed;
    }

    /** In the transaction in which the presenter was connected to the houses. */
    void tell(
            Participant presenter,
            Collection<Mrn> houses,
            Collection<PlaygroundHouse> played,
            Instant at) {
        // From here on nobody gives signals without having seen who presented.
        book.open();
        var given = new ArrayList<Given>();
        book.valid(houses).forEach(entry -> given.add(again(entry, presenter, at)));
        played.forEach(house -> given.add(signal(house, presenter, at)));
        var entries = book.enter(List.copyOf(given));
        if (!entries.isEmpty()) {
            routed.fire(
                    new RoutingGiven(
                            entries.stream()
                                    .map(entry -> new RoutingGiven.Told(entry, Set.of(presenter)))
                                    .toList()));
        }
    }

    private static Given again(Entry entry, Participant presenter, Instant at) {
        return new Given(
                at,
                entry.routing(),
                entry.house(),
                entry.document(),
                entry.vehicle(),
                entry.receptacle(),
                Set.of(presenter));
    }

    private static Given signal(PlaygroundHouse house, Participant presenter, Instant at) {
        var means = house.vehicle();
        return new Given(
                at,
                house.routing(),
                house.mrn(),
                house.document(),
                new Vehicle(
                        means.transport(),
                        means.identificationNumber(),
                        means.typeOfIdentification(),
                        at,
                        at),
                Optional.empty(),
                Set.of(presenter));
    }
}
