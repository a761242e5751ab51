package no.klarering.border.core;

import java.util.ArrayList;
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
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;

/** A means of transport comes: it arrives, its cargo is presented, each house is routed. */
public final class Arrivals {

    private Arrivals() {}

    /** A camera before the customs area has read a plate. */
    public static BorderDecision observed(Observation seen, BorderFacts facts) {
        var match = PlateMatch.of(seen, facts);
        if (match.transport().isEmpty()) {
            return BorderDecision.red(
                    Optional.empty(), entered(seen, facts, match), match.offers());
        }
        var transport = match.transport().get();
        return hasLeft(facts, transport)
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
    private static boolean hasLeft(BorderFacts facts, ExpectedTransport transport) {
        return facts.wasSeenLeaving() && !isAlreadyHere(transport);
    }

    private static boolean isAlreadyHere(ExpectedTransport transport) {
        return transport.state().isAtBorder();
    }

    /** It is there, or something about it has changed while it is there. */
    public static BorderDecision present(ExpectedTransport transport) {
        return present(transport, List.of());
    }

    private static BorderDecision present(ExpectedTransport transport, List<Hindrance> further) {
        var hindrances =
                Stream.concat(further.stream(), LightRule.hindrances(transport).stream()).toList();
        var signal = hindrances.isEmpty() ? Signal.GREEN : Signal.RED;
        var released =
                transport.mode().entersByConsignment()
                        ? CargoDecision.newlyEnterable(transport)
                        : List.<Mrn>of();
        return new BorderDecision(
                signal,
                Optional.of(transport.mrn()),
                hindrances,
                List.of(),
                path(transport, signal, released),
                CargoDecision.routing(transport),
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

    /** Held in part: the lorry drives on with what may enter, and with what stays held here. */
    public static Optional<BorderDecision> letRestGo(ExpectedTransport transport) {
        var mayGo =
                transport.state() == TransportState.STOP
                        && !transport.isSelected()
                        && !CargoDecision.enterable(transport).isEmpty();
        return mayGo
                ? Optional.of(
                        new BorderDecision(
                                Signal.RED,
                                Optional.of(transport.mrn()),
                                LightRule.hindrances(transport),
                                List.of(),
                                List.of(TransportState.PARTLY_HELD),
                                CargoDecision.routing(transport),
                                List.of()))
                : Optional.empty();
    }
}
