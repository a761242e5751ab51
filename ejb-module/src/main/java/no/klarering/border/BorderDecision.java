package no.klarering.border;

import java.util.List;
import java.util.Optional;
import no.klarering.movement.Mrn;

/**
 * What the border makes of an observation, an arrival or a departure: the light and why, and what
 * follows from it. Nothing follows from a decision that names no transport.
 *
 * @param transport the one that was meant, as far as that is certain
 * @param hindrances why red; empty at green
 * @param offers transports that an officer may choose from; never chosen by ourselves
 * @param becomes the states to go through, in order
 * @param routing new signals of houses, for the log
 * @param released houses that enter now: their declarations are released, their transits closed
 */
public record BorderDecision(
        Signal signal,
        Optional<Mrn> transport,
        List<Hindrance> hindrances,
        List<Mrn> offers,
        List<TransportState> becomes,
        List<HouseRouting> routing,
        List<Mrn> released) {

    public BorderDecision {
        hindrances = List.copyOf(hindrances);
        offers = List.copyOf(offers);
        becomes = List.copyOf(becomes);
        routing = List.copyOf(routing);
        released = List.copyOf(released);
        if (hindrances.isEmpty() != (signal == Signal.GREEN)) {
            throw new IllegalArgumentException(signal + " with " + hindrances);
        }
    }

    /** A signal for one house. */
    public record HouseRouting(Mrn house, Routing routing) {}

    /** Red, and nothing else: shown, and handled by hand. */
    public static BorderDecision red(Optional<Mrn> transport, Hindrance... hindrances) {
        return red(transport, List.of(hindrances), List.of());
    }

    /** The same, with transports that an officer may choose from. */
    public static BorderDecision red(
            Optional<Mrn> transport, List<Hindrance> hindrances, List<Mrn> offers) {
        return new BorderDecision(
                Signal.RED, transport, hindrances, offers, List.of(), List.of(), List.of());
    }

    /** Green, and everything that follows has been done before. */
    public static BorderDecision alreadyGreen(Mrn transport) {
        return new BorderDecision(
                Signal.GREEN,
                Optional.of(transport),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The codes of the interface, each once. */
    public List<String> reasons() {
        return hindrances.stream().map(Hindrance::code).distinct().toList();
    }
}
