package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import no.klarering.border.Expiries;
import no.klarering.border.Expiry;
import no.klarering.border.TransportState;
import no.klarering.movement.MessageReader;
import no.klarering.movement.MovementChanged;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;

/** Counts the time of messages from each time that they come. */
@ApplicationScoped
public class ExpiryHeard {

    private static final String ACCEPTED = "MOVEMENT_ACCEPTED";
    private static final String ABOUT = "movement:";

    private final Expiries expiries;
    private final Movements movements;
    private final MessageReader reader;

    public ExpiryHeard() {
        this(null, null, null);
    }

    @Inject
    public ExpiryHeard(Expiries expiries, Movements movements, MessageReader reader) {
        this.expiries = expiries;
        this.movements = movements;
        this.reader = reader;
    }

    public void hear(@Observes MovementChanged change) {
        if (change.what().equals(ACCEPTED)) {
            var mrn = Mrn.of(change.subject().substring(ABOUT.length()));
            count(mrn, MovementKind.valueOf(change.details().get("kind")), change.at());
        }
    }

    private void count(Mrn mrn, MovementKind kind, Instant now) {
        switch (kind) {
            case TRANSPORT -> {
                var estimate =
                        reader.transport(movements.body(mrn))
                                .message()
                                .orElseThrow()
                                .estimatedDateAndTimeOfArrival();
                begin(
                        mrn,
                        estimate,
                        Expiry.USUAL.ofTransport(TransportState.REGISTERED, estimate, false, now));
            }
            case MASTER_CONSIGNMENT, HOUSE_CONSIGNMENT ->
                    begin(mrn, now, Expiry.USUAL.ofConsignment(false, now, false, now));
            case RELATION -> {}
        }
    }

    /** One whose time is up when it comes is left to the sweep. */
    private void begin(Mrn mrn, Instant from, Expiry.Decision decision) {
        var expected = new Expiries.Expected(mrn, from, decision.lookAgain().orElse(from), false);
        if (movements.find(mrn).orElseThrow().isFirst()) {
            expiries.begin(expected);
        } else {
            expiries.beginAgain(expected);
        }
    }
}
