package no.klarering.border;

import java.util.List;
import java.util.Optional;
import no.klarering.border.core.Arrivals;
import no.klarering.border.core.Departures;
import no.klarering.border.core.LightRule;
import no.klarering.movement.Camera;
import no.klarering.movement.Observation;

/**
 * The crossing ("grensepassering"): observations and facts in, signal and consequences out. Pure,
 * and safe when it fails: what is unknown, ambiguous or out of order is red and releases nothing.
 */
public final class Border {

    private Border() {}

    /** A camera has read a plate. An observation that was answered before is not asked again. */
    public static BorderDecision observe(Observation seen, BorderFacts facts) {
        if (!facts.tolerance().allows(seen.observedAt(), facts.now())) {
            return BorderDecision.red(Optional.empty(), Hindrance.of(BorderReason.CLOCK_SKEW));
        }
        return seen.camera() == Camera.IN
                ? Arrivals.observed(seen, facts)
                : Departures.observed(seen, facts);
    }

    /**
     * Somebody registers an arrival by hand or by message: a driver, an officer, an airport, a
     * port.
     */
    public static BorderDecision arrive(ExpectedTransport transport) {
        return transport.state().isActive()
                ? Arrivals.present(transport)
                : BorderDecision.red(
                        Optional.of(transport.mrn()), Hindrance.of(BorderReason.ALREADY_ENTERED));
    }

    /** What would keep a transport from driving on if it came now; empty when nothing would. */
    public static List<Hindrance> outlook(ExpectedTransport transport) {
        return LightRule.hindrances(transport);
    }

    /** Something has changed for a transport at the border: a cure, a control, a late refusal. */
    public static BorderDecision reassess(ExpectedTransport transport) {
        return Arrivals.present(transport);
    }

    /**
     * An officer lets the rest of a stopped transport go; empty when it is not stopped, or nothing
     * on board may enter.
     */
    public static Optional<BorderDecision> letRestGo(ExpectedTransport transport) {
        return Arrivals.letRestGo(transport);
    }

    /** How the light is for a transport, with nothing following from it. */
    public static BorderDecision light(ExpectedTransport transport) {
        var hindrances = outlook(transport);
        return hindrances.isEmpty()
                ? BorderDecision.alreadyGreen(transport.mrn())
                : BorderDecision.red(Optional.of(transport.mrn()), hindrances, List.of());
    }

    /**
     * The transport leaves the customs area, registered by hand: the goods enter if the light was
     * green and nothing has been stopped since, or what an officer let go of them.
     */
    public static BorderDecision leave(ExpectedTransport transport) {
        return Departures.leave(transport);
    }
}
