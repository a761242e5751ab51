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

/** What nobody answers by itself: bytes that could not be read, and messages that failed thrice. */
@Named("quarantine")
@RequestScoped
public class QuarantinePage {

    private static final int SIZE = 100;

    private InterchangeRegister register;
    private DeadLetters deadLetters;

    public QuarantinePage() {}

    @Inject
    public QuarantinePage(InterchangeRegister register, DeadLetters deadLetters) {
        this.register = register;
        this.deadLetters = deadLetters;
    }

    public List<InterchangeView> unreadable() {
        return register.recent(
                Optional.of(InterchangeState.QUARANTINED), Optional.empty(), 0, SIZE);
    }

    public List<DeadLetter> dead() {
        return deadLetters.list(0, SIZE);
    }
}
