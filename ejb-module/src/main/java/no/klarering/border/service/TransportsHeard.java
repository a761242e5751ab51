package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
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

    /**
     * A message that is decided while another begins to lead from it to a transport does not find
     * that transport. So whatever makes such ways is looked at once more when those decisions have
     * ended (decision 0033).
     */
    private static final Duration LONGEST_DECISION = Duration.ofSeconds(10);

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
        var kind = change.details().get("kind");
        if (MovementKind.TRANSPORT.name().equals(kind)) {
            change.transports().forEach(transport -> expect(transport, change.at()));
        }
        transports.touch(change.transports(), change.at());
        if (!MovementKind.HOUSE_CONSIGNMENT.name().equals(kind)) {
            transports.touch(change.transports(), change.at().plus(LONGEST_DECISION));
        }
    }

    private void expect(Mrn transport, Instant at) {
        var message = movements.find(transport).orElseThrow();
        if (message.isFirst()) {
            transports.expect(assessing.first(message), at);
        }
    }
}
