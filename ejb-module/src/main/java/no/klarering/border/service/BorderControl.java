package no.klarering.border.service;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.UUID;
import no.klarering.border.BorderDesk;
import no.klarering.border.Selection;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;

/**
 * The border's desk: cameras on the one side, people on the other. Two answers to one observation
 * at the same instant cannot both be kept; the one that comes too late is asked again and finds the
 * other.
 */
@ApplicationScoped
public class BorderControl implements BorderDesk {

    private static final Logger LOG = System.getLogger(BorderControl.class.getName());

    private final Crossing crossing;
    private final Handwork handwork;
    private final Settling settling;

    public BorderControl() {
        this(null, null, null);
    }

    @Inject
    public BorderControl(Crossing crossing, Handwork handwork, Settling settling) {
        this.crossing = crossing;
        this.handwork = handwork;
        this.settling = settling;
    }

    @Override
    public Answered observe(Observation seen) {
        try {
            return crossing.observe(seen);
        } catch (EJBException collided) {
            LOG.log(
                    Level.INFO,
                    "Observation {0} is decided once more: {1}",
                    seen.observationId(),
                    collided.getMessage());
            return crossing.observe(seen);
        }
    }

    @Override
    public Outcome arrive(Mrn transport, String office, Instant at, Hand hand) {
        return handwork.arrive(transport, office, at, hand);
    }

    @Override
    public Outcome leave(Mrn transport, Hand hand) {
        return handwork.leave(transport, hand);
    }

    @Override
    public Outcome choose(UUID observation, Mrn transport, Hand hand) {
        return handwork.choose(observation, transport, hand);
    }

    @Override
    public Outcome select(Mrn house, Selection selection, String reason, Hand hand) {
        return handwork.select(house, selection, reason, hand);
    }

    @Override
    public Outcome selectVehicle(Mrn transport, boolean isSelected, String reason, Hand hand) {
        return handwork.selectVehicle(transport, isSelected, reason, hand);
    }

    @Override
    public Outcome letRestGo(Mrn transport, String reason, Hand hand) {
        return handwork.letRestGo(transport, reason, hand);
    }

    @Override
    public Outcome settle(Mrn transport, String reason, Hand hand) {
        return settling.settle(transport, reason, hand);
    }

    @Override
    public Outcome settle(UUID observation, String reason, Hand hand) {
        return settling.settle(observation, reason, hand);
    }
}
