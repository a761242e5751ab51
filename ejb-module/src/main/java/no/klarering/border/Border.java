package no.klarering.border;

import java.util.Optional;
import no.klarering.border.core.Arrivals;
import no.klarering.border.core.Departures;
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

    /** Something has changed for a transport at the border: a cure, a control, a late refusal. */
    public static BorderDecision reassess(ExpectedTransport transport) {
        return Arrivals.present(transport);
    }

    /**
     * The transport leaves the customs area, registered by hand: the goods enter if the light was
     * green and nothing has been stopped since, or what an officer let go of them.
     */
    public static BorderDecision leave(ExpectedTransport transport) {
        return Departures.leave(transport);
    }
}
