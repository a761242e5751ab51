package no.klarering.border.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.klarering.border.BorderFacts;
import no.klarering.border.BorderReason;
import no.klarering.border.ExpectedTransport;
import no.klarering.border.Hindrance;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;

/**
 * Which transport a plate means: the active one of the plate and the office whose estimated arrival
 * is nearest, within twelve hours. Two within two hours of each other mean neither, unless both are
 * complete.
 *
 * @param transport the one that is meant
 * @param hindrances why none is
 * @param offers those that an officer may choose from
 */
public record PlateMatch(
        Optional<ExpectedTransport> transport, List<Hindrance> hindrances, List<Mrn> offers) {

    private static final Duration WINDOW = Duration.ofHours(12);
    private static final Duration TOO_CLOSE = Duration.ofHours(2);

    public static PlateMatch of(Observation seen, BorderFacts facts) {
        var active = facts.samePlate().stream().filter(t -> t.state().isActive()).toList();
        var here = active.stream().filter(t -> t.office().equals(seen.customsOffice())).toList();
        var near =
                here.stream()
                        .filter(t -> between(t, seen.observedAt()).compareTo(WINDOW) <= 0)
                        .sorted(byNearness(seen.observedAt()))
                        .toList();
        return near.isEmpty() ? none(active, here, facts) : nearest(near);
    }

    private static Comparator<ExpectedTransport> byNearness(Instant seen) {
        return Comparator.<ExpectedTransport, Duration>comparing(t -> between(t, seen))
                .thenComparing(ExpectedTransport::estimatedArrival)
                .thenComparing(ExpectedTransport::mrn);
    }

    private static Duration between(ExpectedTransport transport, Instant instant) {
        return Duration.between(transport.estimatedArrival(), instant).abs();
    }

    private static PlateMatch nearest(List<ExpectedTransport> near) {
        var nearest = near.get(0);
        var rivals =
                near.stream()
                        .filter(
                                t ->
                                        between(t, nearest.estimatedArrival()).compareTo(TOO_CLOSE)
                                                <= 0)
                        .toList();
        return rivals.size() == 1 || rivals.stream().allMatch(ExpectedTransport::isComplete)
                ? new PlateMatch(Optional.of(nearest), List.of(), List.of())
                : new PlateMatch(
                        Optional.empty(),
                        List.of(Hindrance.of(BorderReason.AMBIGUOUS_TRANSPORT)),
                        mrns(rivals));
    }

    private static PlateMatch none(
            List<ExpectedTransport> active, List<ExpectedTransport> here, BorderFacts facts) {
        if (!here.isEmpty()) {
            return offered(BorderReason.OUTSIDE_TIME_WINDOW, mrns(here));
        }
        if (!active.isEmpty()) {
            return offered(BorderReason.OTHER_OFFICE, mrns(active));
        }
        if (!facts.trailers().isEmpty()) {
            return offered(BorderReason.TRAILER_PLATE, facts.trailers());
        }
        var hindrances = new ArrayList<Hindrance>();
        hindrances.add(Hindrance.of(BorderReason.UNKNOWN_PLATE));
        if (!facts.nearPlate().isEmpty()) {
            hindrances.add(Hindrance.of(BorderReason.PLATE_MAY_BE_MISREAD));
        }
        return new PlateMatch(Optional.empty(), hindrances, facts.nearPlate());
    }

    private static PlateMatch offered(BorderReason reason, List<Mrn> offers) {
        return new PlateMatch(Optional.empty(), List.of(Hindrance.of(reason)), offers);
    }

    private static List<Mrn> mrns(List<ExpectedTransport> transports) {
        return transports.stream().map(ExpectedTransport::mrn).toList();
    }
}
