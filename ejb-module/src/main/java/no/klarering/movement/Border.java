package no.klarering.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.movement.BorderDecision.HouseRouting;
import no.klarering.movement.core.HouseDecision;
import no.klarering.movement.core.LightRule;
import no.klarering.movement.core.PlateMatch;

/**
 * The crossing ("grensepassering"): observations and facts in, signal and consequences out. Pure,
 * and safe when it fails: what is unknown, ambiguous or out of order is red and releases nothing.
 */
public final class Border {

    /** A second reading of the same departure within this time is no departure of its own. */
    private static final Duration DOUBLED = Duration.ofMinutes(30);

    private Border() {}

    /** A camera has read a plate. An observation that was answered before is not asked again. */
    public static BorderDecision observe(Observation seen, BorderFacts facts) {
        if (!facts.tolerance().allows(seen.observedAt(), facts.now())) {
            return BorderDecision.red(Optional.empty(), Hindrance.of(BorderReason.CLOCK_SKEW));
        }
        return seen.camera() == Camera.IN ? arrival(seen, facts) : departure(seen, facts);
    }

    private static BorderDecision arrival(Observation seen, BorderFacts facts) {
        var match = PlateMatch.of(seen, facts);
        if (match.transport().isEmpty()) {
            return BorderDecision.red(
                    Optional.empty(), entered(seen, facts, match), match.offers());
        }
        var transport = match.transport().get();
        return hasLeft(seen, facts, transport)
                ? present(transport, List.of(Hindrance.of(BorderReason.OUT_BEFORE_IN)))
                : present(transport, List.of());
    }

    /** Says so when the only transport of the plate has passed already. */
    private static List<Hindrance> entered(Observation seen, BorderFacts facts, PlateMatch match) {
        var passed =
                facts.samePlate().stream()
                        .filter(t -> t.office().equals(seen.customsOffice()))
                        .anyMatch(t -> t.state() == TransportState.ENTERED);
        var unknown = Hindrance.of(BorderReason.UNKNOWN_PLATE);
        return passed && match.hindrances().contains(unknown)
                ? List.of(Hindrance.of(BorderReason.ALREADY_ENTERED))
                : match.hindrances();
    }

    /**
     * A departure that was seen after this arrival, though told before it, and released nothing.
     */
    private static boolean hasLeft(
            Observation seen, BorderFacts facts, ExpectedTransport transport) {
        return facts.earlier().stream()
                        .filter(each -> each.camera() == Camera.OUT)
                        .anyMatch(each -> !each.observedAt().isBefore(seen.observedAt()))
                && !isAlreadyHere(transport);
    }

    private static boolean isAlreadyHere(ExpectedTransport transport) {
        return transport.state().isAtBorder();
    }

    /**
     * Somebody registers an arrival by hand or by message: a driver, an officer, an airport, a
     * port.
     */
    public static BorderDecision arrive(ExpectedTransport transport) {
        return transport.state().isActive()
                ? present(transport, List.of())
                : BorderDecision.red(
                        Optional.of(transport.mrn()), Hindrance.of(BorderReason.ALREADY_ENTERED));
    }

    /** Something has changed for a transport at the border: a cure, a control, a late refusal. */
    public static BorderDecision reassess(ExpectedTransport transport) {
        return present(transport, List.of());
    }

    private static BorderDecision present(ExpectedTransport transport, List<Hindrance> further) {
        var hindrances =
                Stream.concat(further.stream(), LightRule.hindrances(transport).stream()).toList();
        var signal = hindrances.isEmpty() ? Signal.GREEN : Signal.RED;
        var released =
                transport.mode().entersByConsignment() ? newlyEnterable(transport) : List.<Mrn>of();
        return new BorderDecision(
                signal,
                Optional.of(transport.mrn()),
                hindrances,
                List.of(),
                path(transport, signal, released),
                routing(transport),
                released);
    }

    private static List<TransportState> path(
            ExpectedTransport transport, Signal signal, List<Mrn> released) {
        var path = new ArrayList<TransportState>();
        if (!isAlreadyHere(transport)) {
            path.add(TransportState.ARRIVED);
        }
        if (!isAlreadyHere(transport) || transport.state() == TransportState.ARRIVED) {
            path.add(TransportState.PRESENTED);
        }
        var light = signal == Signal.GREEN ? TransportState.GO : TransportState.STOP;
        var stays = transport.state() == TransportState.PARTLY_HELD && signal == Signal.RED;
        if (transport.state() != light && !stays) {
            path.add(light);
        }
        if (transport.mode().entersByConsignment()) {
            addEntry(path, transport, signal, released);
        }
        return path;
    }

    /** By air, rail and sea what may enter does so at once, and the rest is held. */
    private static void addEntry(
            List<TransportState> path,
            ExpectedTransport transport,
            Signal signal,
            List<Mrn> released) {
        if (signal == Signal.GREEN) {
            path.add(TransportState.ENTERED);
        } else if (!released.isEmpty() && transport.state() != TransportState.PARTLY_HELD) {
            path.add(TransportState.PARTLY_HELD);
        }
    }

    /** Houses that may enter; none of a vehicle that is selected itself. */
    private static Stream<HouseStanding> mayEnter(ExpectedTransport transport) {
        return transport.houses().stream()
                .filter(house -> !transport.isSelected())
                .filter(
                        house ->
                                HouseDecision.routing(house).equals(Optional.of(Routing.TO_ENTRY)));
    }

    private static List<Mrn> enterable(ExpectedTransport transport) {
        return mayEnter(transport).map(HouseStanding::mrn).toList();
    }

    /** Where each enters by itself, those that were told so before have entered. */
    private static List<Mrn> newlyEnterable(ExpectedTransport transport) {
        return mayEnter(transport)
                .filter(house -> !house.told().equals(Optional.of(Routing.TO_ENTRY)))
                .map(HouseStanding::mrn)
                .toList();
    }

    /** Signals that differ from the last ones. */
    private static List<HouseRouting> routing(ExpectedTransport transport) {
        return transport.houses().stream()
                .flatMap(
                        house ->
                                HouseDecision.routing(house)
                                        .filter(now -> !house.told().equals(Optional.of(now)))
                                        .map(now -> new HouseRouting(house.mrn(), now))
                                        .stream())
                .toList();
    }

    private static BorderDecision departure(Observation seen, BorderFacts facts) {
        var arrived =
                facts.samePlate().stream()
                        .filter(t -> t.office().equals(seen.customsOffice()))
                        .filter(
                                t ->
                                        t.arrivedAt()
                                                .filter(at -> !isBefore(seen, at, facts))
                                                .isPresent())
                        .toList();
        var waiting =
                arrived.stream()
                        .filter(t -> t.state().isAtBorder())
                        .max(Comparator.comparing(t -> t.arrivedAt().orElseThrow()));
        return waiting.map(Border::leave).orElseGet(() -> unexpected(seen, facts, arrived));
    }

    private static boolean isBefore(Observation seen, Instant arrival, BorderFacts facts) {
        return seen.observedAt().plus(facts.tolerance().ahead()).isBefore(arrival);
    }

    private static BorderDecision unexpected(
            Observation seen, BorderFacts facts, List<ExpectedTransport> arrived) {
        var doubled =
                arrived.stream()
                        .filter(t -> t.state() == TransportState.ENTERED)
                        .filter(t -> t.enteredAt().filter(at -> isSame(at, seen)).isPresent())
                        .findFirst();
        return doubled.map(t -> BorderDecision.alreadyGreen(t.mrn()))
                .orElseGet(() -> withoutArrival(PlateMatch.of(seen, facts)));
    }

    private static boolean isSame(Instant departure, Observation seen) {
        return Duration.between(departure, seen.observedAt()).abs().compareTo(DOUBLED) <= 0;
    }

    private static BorderDecision withoutArrival(PlateMatch match) {
        return BorderDecision.red(
                match.transport().map(ExpectedTransport::mrn),
                List.of(Hindrance.of(BorderReason.OUT_WITHOUT_IN)),
                match.offers());
    }

    /**
     * The transport leaves the customs area, seen by a camera or registered by hand: the goods
     * enter if the light was green and nothing has been stopped since.
     */
    public static BorderDecision leave(ExpectedTransport transport) {
        return switch (transport.state()) {
            case GO -> leaveOnGreen(transport);
            case ENTERED -> BorderDecision.alreadyGreen(transport.mrn());
            case PARTLY_HELD -> enters(transport);
            case ARRIVED, PRESENTED, STOP -> stopped(transport, BorderReason.LEFT_ON_RED);
            case REGISTERED, ASSESSED, DENIED, CANCELLED ->
                    stopped(transport, BorderReason.OUT_WITHOUT_IN);
        };
    }

    private static BorderDecision leaveOnGreen(ExpectedTransport transport) {
        return LightRule.hindrances(transport).isEmpty()
                ? enters(transport)
                : new BorderDecision(
                        Signal.RED,
                        Optional.of(transport.mrn()),
                        with(BorderReason.STOPPED_AFTER_GREEN, transport),
                        List.of(),
                        List.of(TransportState.STOP),
                        routing(transport),
                        List.of());
    }

    /**
     * What may enter does; an officer who held a part and let the rest go has held it for good or
     * taken it off.
     */
    private static BorderDecision enters(ExpectedTransport transport) {
        return new BorderDecision(
                Signal.GREEN,
                Optional.of(transport.mrn()),
                List.of(),
                List.of(),
                List.of(TransportState.ENTERED),
                routing(transport),
                enterable(transport));
    }

    private static BorderDecision stopped(ExpectedTransport transport, BorderReason reason) {
        return BorderDecision.red(Optional.of(transport.mrn()), with(reason, transport), List.of());
    }

    private static List<Hindrance> with(BorderReason reason, ExpectedTransport transport) {
        return Stream.concat(
                        Stream.of(Hindrance.of(reason)), LightRule.hindrances(transport).stream())
                .toList();
    }
}
