package no.klarering.border.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.klarering.border.BorderChanged;
import no.klarering.border.FollowUps;
import no.klarering.border.FollowUps.FollowUp;
import no.klarering.border.RoutingBook;
import no.klarering.border.RoutingBook.Given;
import no.klarering.border.RoutingGiven;
import no.klarering.border.Sightings;

/**
 * Does what follows from decisions: entries in the record of what cameras saw, signals into the
 * routing log, goods entered.
 */
@Stateless
public class FollowingUp {

    private static final int AT_ONCE = 200;

    private final FollowUps followUps;
    private final Sightings sightings;
    private final Aboard aboard;
    private final RoutingBook book;
    private final Entering entering;
    private final Event<RoutingGiven> routed;
    private final Event<BorderChanged> events;

    public FollowingUp() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public FollowingUp(
            FollowUps followUps,
            Sightings sightings,
            Aboard aboard,
            RoutingBook book,
            Entering entering,
            Event<RoutingGiven> routed,
            Event<BorderChanged> events) {
        this.followUps = followUps;
        this.sightings = sightings;
        this.aboard = aboard;
        this.book = book;
        this.entering = entering;
        this.routed = routed;
        this.events = events;
    }

    /** What waits, the oldest first. */
    public List<FollowUp> waiting() {
        return followUps.next(AT_ONCE);
    }

    /** Does these, all of them or none; what somebody else has done is left alone. */
    public void follow(List<FollowUp> decided) {
        book.open();
        var mine = followUps.done(decided);
        record(mine);
        var moving = mine.stream().filter(FollowUp::movesGoods).toList();
        var cargo = aboard.of(moving);
        give(aboard.signals(moving, cargo));
        moving.stream()
                .filter(each -> !each.released().isEmpty())
                .forEach(each -> enter(each, cargo.get(each.transport().orElseThrow())));
    }

    private void record(List<FollowUp> decided) {
        sightings
                .find(decided.stream().flatMap(each -> each.observation().stream()).toList())
                .forEach(each -> events.fire(BorderChanged.observed(each)));
    }

    private void give(List<Given> signals) {
        var entries = book.enter(signals);
        routed.fire(
                new RoutingGiven(
                        IntStream.range(0, entries.size())
                                .mapToObj(
                                        i ->
                                                new RoutingGiven.Told(
                                                        entries.get(i), signals.get(i).viewers()))
                                .toList()));
    }

    private void enter(FollowUp decided, Aboard.Load cargo) {
        var houses = entering.enter(decided, cargo);
        events.fire(
                new BorderChanged(
                        decided.at(),
                        "movement:" + cargo.transport().text(),
                        "system",
                        "BORDER_ENTERED",
                        Map.of(
                                "office",
                                decided.office(),
                                "houses",
                                Integer.toString(houses.size())),
                        decided.office(),
                        Optional.of(cargo.transport())));
    }
}
