package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import no.klarering.border.EntriesKept;
import no.klarering.border.ExpectedTransports;
import no.klarering.border.StandingTransport;
import no.klarering.border.TransportState;
import no.klarering.movement.CrossingLocks;
import no.klarering.movement.KeptMovement;
import no.klarering.movement.Mrn;
import no.klarering.movement.Submission.Lock;

/**
 * Locks what the border has decided on. What a lorry waits for at red may be put right, and so may
 * a house that is held for what it lacks.
 */
@ApplicationScoped
public class LockedByCrossing implements CrossingLocks {

    private final ExpectedTransports transports;
    private final EntriesKept entries;

    public LockedByCrossing() {
        this(null, null);
    }

    @Inject
    public LockedByCrossing(ExpectedTransports transports, EntriesKept entries) {
        this.transports = transports;
        this.entries = entries;
    }

    @Override
    public Lock lock(KeptMovement message, Set<Mrn> bearing) {
        var crossing =
                bearing.stream()
                        .map(transports::find)
                        .flatMap(Optional::stream)
                        .filter(transport -> transport.expected().arrivedAt().isPresent())
                        .map(StandingTransport::state)
                        .toList();
        if (crossing.isEmpty()) {
            return Lock.OPEN;
        }
        var isAtRed = crossing.stream().allMatch(TransportState.STOP::equals);
        return isAtRed || isHeldForWhatItLacks(message) ? Lock.CURING : Lock.ARRIVED;
    }

    private boolean isHeldForWhatItLacks(KeptMovement message) {
        return !message.reasons().isEmpty() && !hasEntered(message.mrn());
    }

    @Override
    public boolean hasEntered(Mrn house) {
        return !entries.entered(Set.of(house)).isEmpty();
    }
}
