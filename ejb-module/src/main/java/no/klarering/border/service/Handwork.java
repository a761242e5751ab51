package no.klarering.border.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.klarering.border.Border;
import no.klarering.border.BorderDecision;
import no.klarering.border.BorderDesk.Done;
import no.klarering.border.BorderDesk.Hand;
import no.klarering.border.BorderDesk.NotPossible;
import no.klarering.border.BorderDesk.Outcome;
import no.klarering.border.BorderDesk.Unknown;
import no.klarering.border.EntriesKept;
import no.klarering.border.ExpectedTransports;
import no.klarering.border.Selection;
import no.klarering.border.Selections;
import no.klarering.border.Sightings;
import no.klarering.border.StandingTransport;
import no.klarering.border.TransportState;
import no.klarering.border.service.Watching.Deed;
import no.klarering.kernel.Text;
import no.klarering.movement.Camera;
import no.klarering.movement.Linking;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;

/** What people do at the border, each deed in one transaction. */
@Stateless
public class Handwork {

    private static final Text NOT_EXPECTED =
            new Text(
                    "Transporten er avsluttet: den er slettet, avvist eller innført.",
                    "The transport has ended: it was deleted, refused or has entered.");
    private static final Text NOT_YET =
            new Text(
                    "Tidspunktet ligger i framtiden.", "The time of the arrival is in the future.");
    private static final Text HAS_ENTERED =
            new Text("Forsendelsen er allerede innført.", "The consignment has entered already.");
    private static final Text NOTHING_MAY_GO =
            new Text(
                    "Transporten står ikke på rødt, eller ingenting om bord kan innføres.",
                    "The transport is not stopped, or nothing on board may enter.");
    private static final Text NOT_OFFERED =
            new Text(
                    "Observasjonen er allerede koblet til en transport.",
                    "The observation belongs to a transport already.");

    private final ExpectedTransports transports;
    private final Sightings sightings;
    private final Selections selections;
    private final EntriesKept entries;
    private final Movements movements;
    private final Watching watching;
    private final Clock clock;

    public Handwork() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Handwork(
            ExpectedTransports transports,
            Sightings sightings,
            Selections selections,
            EntriesKept entries,
            Movements movements,
            Watching watching,
            Clock clock) {
        this.transports = transports;
        this.sightings = sightings;
        this.selections = selections;
        this.entries = entries;
        this.movements = movements;
        this.watching = watching;
        this.clock = clock;
    }

    public Outcome arrive(Mrn transport, String office, Instant at, Hand hand) {
        var now = now();
        if (at.isAfter(now)) {
            return new NotPossible(NOT_YET);
        }
        return watching.upToDate(transport, now)
                .map(found -> arrive(found, office, at, new Deed("ARRIVED", hand.actor(), "", now)))
                .orElseGet(Unknown::new);
    }

    private Outcome arrive(StandingTransport transport, String office, Instant at, Deed deed) {
        if (!transport.state().isActive()) {
            return new NotPossible(NOT_EXPECTED);
        }
        var decision = Border.arrive(transport.expected());
        watching.apply(transport, decision, office, at, deed.at());
        watching.tell(transport, decision, deed);
        return new Done(Optional.of(decision));
    }

    public Outcome leave(Mrn transport, Hand hand) {
        var now = now();
        return watching.upToDate(transport, now)
                .map(found -> leave(found, now, new Deed("LEFT", hand.actor(), "", now)))
                .orElseGet(Unknown::new);
    }

    private Outcome leave(StandingTransport transport, Instant at, Deed deed) {
        if (!transport.state().isAtBorder() && transport.state() != TransportState.ENTERED) {
            return new NotPossible(NOT_EXPECTED);
        }
        var decision = Border.leave(transport.expected());
        watching.apply(transport, decision, transport.expected().office(), at, deed.at());
        watching.tell(transport, decision, deed);
        return new Done(Optional.of(decision));
    }

    public Outcome choose(UUID observation, Mrn transport, Hand hand) {
        var now = now();
        var sighting = sightings.find(observation);
        var found = watching.upToDate(transport, now);
        if (sighting.isEmpty() || found.isEmpty()) {
            return new Unknown();
        }
        if (sighting.get().chosen().isPresent()
                || sighting.get().answered().decision().transport().isPresent()) {
            return new NotPossible(NOT_OFFERED);
        }
        var seen = sighting.get().seen();
        var deed =
                new Deed(
                        "CHOSEN",
                        hand.actor(),
                        seen.camera() + " " + seen.plate() + " " + seen.observationId(),
                        now);
        var outcome =
                seen.camera() == Camera.IN
                        ? arrive(found.get(), seen.customsOffice(), seen.observedAt(), deed)
                        : leave(found.get(), seen.observedAt(), deed);
        if (outcome instanceof Done) {
            sightings.choose(observation, transport, hand.actor());
        }
        return outcome;
    }

    public Outcome select(Mrn house, Selection selection, String reason, Hand hand) {
        var now = now();
        var links = movements.consignments();
        var node = links.house(house);
        if (node.isEmpty()) {
            return new Unknown();
        }
        if (!entries.entered(List.of(house)).isEmpty()) {
            return new NotPossible(HAS_ENTERED);
        }
        selections.keep(house, selection, reason, hand.actor(), now);
        var touched = Linking.touchedByHouse(List.of(node.get()), links);
        transports.touch(touched, now);
        return new Done(
                afterSelection(touched, house + " " + selection + ": " + reason, hand, now));
    }

    private Optional<BorderDecision> afterSelection(
            Set<Mrn> touched, String details, Hand hand, Instant now) {
        var lights =
                touched.stream()
                        .sorted()
                        .flatMap(
                                mrn ->
                                        watching
                                                .reassess(mrn, now)
                                                .map(light -> told(mrn, light, details, hand, now))
                                                .stream())
                        .toList();
        return lights.stream().findFirst();
    }

    private BorderDecision told(
            Mrn transport, BorderDecision light, String details, Hand hand, Instant now) {
        transports
                .find(transport)
                .ifPresent(
                        found ->
                                watching.tell(
                                        found,
                                        light,
                                        new Deed("SELECTED", hand.actor(), details, now)));
        return light;
    }

    public Outcome selectVehicle(Mrn transport, boolean isSelected, String reason, Hand hand) {
        var now = now();
        var found = watching.upToDate(transport, now);
        if (found.isEmpty()) {
            return new Unknown();
        }
        if (!found.get().state().isActive()) {
            return new NotPossible(NOT_EXPECTED);
        }
        transports.keep(found.get().selected(isSelected, reason), now);
        transports.touch(List.of(transport), now);
        return new Done(afterSelection(Set.of(transport), reason, hand, now));
    }

    public Outcome letRestGo(Mrn transport, String reason, Hand hand) {
        var now = now();
        var found = watching.upToDate(transport, now);
        if (found.isEmpty()) {
            return new Unknown();
        }
        var decision = Border.letRestGo(found.get().expected());
        if (decision.isEmpty()) {
            return new NotPossible(NOTHING_MAY_GO);
        }
        watching.apply(found.get(), decision.get(), found.get().expected().office(), now, now);
        watching.tell(
                found.get(), decision.get(), new Deed("REST_LET_GO", hand.actor(), reason, now));
        return new Done(decision);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
