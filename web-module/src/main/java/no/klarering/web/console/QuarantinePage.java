package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import no.klarering.messaging.DeadLetters;
import no.klarering.messaging.DeadLetters.DeadLetter;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.messaging.InterchangeRegister.InterchangeView;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.Redelivery;

/** What nobody answers by itself: bytes that could not be read, and messages that failed thrice. */
@Named("quarantine")
@RequestScoped
public class QuarantinePage {

    private static final int SIZE = 100;

    private InterchangeRegister register;
    private DeadLetters deadLetters;
    private Redelivery redelivery;
    private Officer officer;
    private String told = "";

    public QuarantinePage() {}

    @Inject
    public QuarantinePage(
            InterchangeRegister register,
            DeadLetters deadLetters,
            Redelivery redelivery,
            Officer officer) {
        this.register = register;
        this.deadLetters = deadLetters;
        this.redelivery = redelivery;
        this.officer = officer;
    }

    public List<InterchangeView> unreadable() {
        return register.recent(
                Optional.of(InterchangeState.QUARANTINED), Optional.empty(), 0, SIZE);
    }

    /** Sends a message back to the queue where it failed. */
    public void sendAgain(String id) {
        if (officer.administers()) {
            told = redelivery.sendAgain(id, officer.name()) ? "quarantine.sent" : "quarantine.gone";
        }
    }

    /** The key of what is to be said of the last order; empty when there was none. */
    public String told() {
        return told;
    }

    public List<DeadLetter> dead() {
        return deadLetters.list(0, SIZE);
    }
}
