package no.klarering.border.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import no.klarering.border.EntriesKept;
import no.klarering.border.ExpectedTransports;
import no.klarering.border.Expiries;
import no.klarering.border.Expiry;
import no.klarering.border.Expiry.Action;
import no.klarering.border.StandingTransport;
import no.klarering.border.TransportState;
import no.klarering.movement.KeptMovement;
import no.klarering.movement.Linking;
import no.klarering.movement.MessageLapse;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;

/** Reminds of messages, and cancels those that nothing came of; each in one transaction. */
@Stateless
public class Expiring {

    private static final int AT_ONCE = 500;

    private final Expiries expiries;
    private final ExpectedTransports transports;
    private final EntriesKept entries;
    private final Movements movements;
    private final MessageLapse lapse;
    private final Clock clock;

    public Expiring() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Expiring(
            Expiries expiries,
            ExpectedTransports transports,
            EntriesKept entries,
            Movements movements,
            MessageLapse lapse,
            Clock clock) {
        this.expiries = expiries;
        this.transports = transports;
        this.entries = entries;
        this.movements = movements;
        this.lapse = lapse;
        this.clock = clock;
    }

    public List<Mrn> due() {
        return expiries.due(clock.instant(), AT_ONCE);
    }

    public void look(Mrn mrn) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var message = movements.forUpdate(mrn).filter(KeptMovement::active);
        var counted = expiries.find(mrn).filter(each -> !each.lookAt().isAfter(now));
        if (counted.isEmpty()) {
            return;
        }
        if (message.isEmpty() || isOver(message.get())) {
            expiries.forget(mrn);
            return;
        }
        var decision = decide(message.get(), counted.get(), now);
        switch (decision.action()) {
            case CANCEL -> {
                lapse.cancel(mrn, now);
                expiries.forget(mrn);
            }
            case REMIND, NONE -> later(counted.get(), decision, now);
        }
    }

    /** It has arrived or entered: time does nothing to it any more. */
    private boolean isOver(KeptMovement message) {
        return switch (message.kind()) {
            case TRANSPORT -> hasArrived(message.mrn());
            case HOUSE_CONSIGNMENT -> !entries.entered(List.of(message.mrn())).isEmpty();
            case MASTER_CONSIGNMENT -> above(message.mrn()).stream().anyMatch(this::hasArrived);
            case RELATION -> true;
        };
    }

    private boolean hasArrived(Mrn transport) {
        return transports
                .find(transport)
                .filter(each -> each.expected().arrivedAt().isPresent())
                .isPresent();
    }

    private Expiry.Decision decide(KeptMovement message, Expiries.Expected counted, Instant now) {
        return message.kind() == MovementKind.TRANSPORT
                ? Expiry.USUAL.ofTransport(
                        transports
                                .find(message.mrn())
                                .map(StandingTransport::state)
                                .orElse(TransportState.REGISTERED),
                        counted.countedFrom(),
                        counted.isReminded(),
                        now)
                : Expiry.USUAL.ofConsignment(
                        isLinked(message.mrn()), counted.countedFrom(), counted.isReminded(), now);
    }

    /** To any transport that was not cancelled. */
    private boolean isLinked(Mrn mrn) {
        return above(mrn).stream().anyMatch(each -> movements.transport(each).isPresent());
    }

    private Set<Mrn> above(Mrn mrn) {
        var links = movements.consignments();
        return links.house(mrn)
                .map(house -> Linking.touchedByHouse(List.of(house), links))
                .or(() -> links.master(mrn).map(m -> Linking.touchedByMaster(List.of(m), links)))
                .orElse(Set.of());
    }

    /** One that hangs on a transport is looked at again: the transport may be cancelled. */
    private void later(Expiries.Expected counted, Expiry.Decision decision, Instant now) {
        var next = decision.lookAgain().orElse(now.plus(Expiry.USUAL.consignment()));
        if (decision.action() == Action.REMIND) {
            lapse.remind(counted.mrn(), now, next);
        }
        expiries.later(
                counted.mrn(), next, counted.isReminded() || decision.action() == Action.REMIND);
    }
}
