package no.klarering.border.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.border.BorderDecision;
import no.klarering.border.BorderFacts;
import no.klarering.border.BorderReason;
import no.klarering.border.ExpectedTransport;
import no.klarering.border.Hindrance;
import no.klarering.border.Signal;
import no.klarering.border.TransportState;
import no.klarering.movement.Observation;

/** A means of transport leaves the customs area. */
public final class Departures {

    /** A second reading of the same departure within this time is no departure of its own. */
    private static final Duration DOUBLED = Duration.ofMinutes(30);

    /** Who was not seen leaving for so long is not taken for the one who leaves now. */
    private static final Duration LONGEST_STAY = Duration.ofHours(12);

    private Departures() {}

    /** A camera behind the customs area has read a plate. */
    public static BorderDecision observed(Observation seen, BorderFacts facts) {
        var arrived =
                facts.samePlate().stream()
                        .filter(t -> t.office().equals(seen.customsOffice()))
                        .filter(
                                t ->
                                        t.arrivedAt()
                                                .filter(at -> mayBelong(seen, at, facts))
                                                .isPresent())
                        .toList();
        var waiting =
                arrived.stream()
                        .filter(t -> t.state().isAtBorder())
                        .max(Comparator.comparing(t -> t.arrivedAt().orElseThrow()));
        return waiting.map(Departures::leave).orElseGet(() -> unexpected(seen, facts, arrived));
    }

    /** Not before the arrival, and not so long after it that it is that of another journey. */
    private static boolean mayBelong(Observation seen, Instant arrival, BorderFacts facts) {
        return !seen.observedAt().plus(facts.tolerance().ahead()).isBefore(arrival)
                && !seen.observedAt().isAfter(arrival.plus(LONGEST_STAY));
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
                        CargoDecision.routing(transport),
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
                CargoDecision.routing(transport),
                CargoDecision.enterable(transport));
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
