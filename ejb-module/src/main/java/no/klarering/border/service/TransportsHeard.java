package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import no.klarering.border.ExpectedTransports;
import no.klarering.movement.MovementChanged;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;

/**
 * Hears of every change to messages, in the transaction in which it happens: a transport is known
 * to the border as soon as it is known at all, and no change is forgotten.
 */
@ApplicationScoped
public class TransportsHeard {

    private final ExpectedTransports transports;
    private final Movements movements;
    private final Assessing assessing;

    public TransportsHeard() {
        this(null, null, null);
    }

    @Inject
    public TransportsHeard(
            ExpectedTransports transports, Movements movements, Assessing assessing) {
        this.transports = transports;
        this.movements = movements;
        this.assessing = assessing;
    }

    public void hear(@Observes MovementChanged change) {
        if (MovementKind.TRANSPORT.name().equals(change.details().get("kind"))) {
            change.transports().forEach(transport -> expect(transport, change.at()));
        }
        transports.touch(change.transports(), change.at());
    }

    private void expect(Mrn transport, Instant at) {
        if (transports.find(transport).isEmpty()) {
            transports.keep(assessing.first(movements.find(transport).orElseThrow()), at);
        }
    }
}
