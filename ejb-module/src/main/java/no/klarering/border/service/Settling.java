package no.klarering.border.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.Border;
import no.klarering.border.BorderChanged;
import no.klarering.border.BorderDesk.Done;
import no.klarering.border.BorderDesk.Hand;
import no.klarering.border.BorderDesk.NotPossible;
import no.klarering.border.BorderDesk.Outcome;
import no.klarering.border.BorderDesk.Unknown;
import no.klarering.border.RedDepartures;
import no.klarering.border.Sightings;
import no.klarering.border.Sightings.Settled;
import no.klarering.border.Sightings.Sighting;
import no.klarering.border.StandingTransport;
import no.klarering.border.service.Watching.Deed;
import no.klarering.kernel.Text;
import no.klarering.movement.Mrn;

/**
 * Officers say what became of lorries that left without being let go, and of plates that nobody
 * knows. Nothing enters and no state changes: the record says why nobody looks any more.
 */
@Stateless
public class Settling {

    private static final String SETTLED = "SETTLED";
    private static final Text HAS_NOT_LEFT =
            new Text(
                    "Det er ikke noe å følge opp: transporten er ikke sett ut på rødt, eller saken"
                            + " er avsluttet.",
                    "There is nothing to follow up: the transport was not seen leaving on red, or"
                            + " the matter is settled.");
    private static final Text NOTHING_OPEN =
            new Text(
                    "Observasjonen er allerede koblet til en transport eller avsluttet.",
                    "The observation belongs to a transport already, or is settled.");

    private final Sightings sightings;
    private final RedDepartures departures;
    private final Watching watching;
    private final Event<BorderChanged> events;
    private final Clock clock;

    public Settling() {
        this(null, null, null, null, null);
    }

    @Inject
    public Settling(
            Sightings sightings,
            RedDepartures departures,
            Watching watching,
            Event<BorderChanged> events,
            Clock clock) {
        this.sightings = sightings;
        this.departures = departures;
        this.watching = watching;
        this.events = events;
        this.clock = clock;
    }

    public Outcome settle(Mrn transport, String reason, Hand hand) {
        var now = now();
        return watching.upToDate(transport, now)
                .map(found -> settle(found, new Deed(SETTLED, hand.actor(), reason, now)))
                .orElseGet(Unknown::new);
    }

    private Outcome settle(StandingTransport transport, Deed deed) {
        if (departures.of(transport.mrn()).filter(left -> !left.isSettled()).isEmpty()) {
            return new NotPossible(HAS_NOT_LEFT);
        }
        var light = Border.light(transport.expected());
        watching.tell(transport, light, deed);
        return new Done(Optional.of(light));
    }

    public Outcome settle(UUID observation, String reason, Hand hand) {
        return sightings
                .find(observation)
                .map(found -> settle(found, new Settled(now(), hand.actor(), reason)))
                .orElseGet(Unknown::new);
    }

    private Outcome settle(Sighting sighting, Settled settled) {
        if (!sighting.isToSettle()) {
            return new NotPossible(NOTHING_OPEN);
        }
        var seen = sighting.seen();
        sightings.settle(seen.observationId(), settled);
        events.fire(
                new BorderChanged(
                        settled.at(),
                        "movement:" + seen.observationId(),
                        settled.actor(),
                        "BORDER_" + SETTLED,
                        Map.of(
                                "office",
                                seen.customsOffice(),
                                "camera",
                                seen.camera().name(),
                                "plate",
                                seen.plate().text(),
                                "details",
                                settled.why()),
                        seen.customsOffice(),
                        Optional.empty()));
        return new Done(Optional.empty());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
