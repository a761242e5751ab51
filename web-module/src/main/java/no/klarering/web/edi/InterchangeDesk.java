package no.klarering.web.edi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.InterchangeIntake;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.party.Parties;
import no.klarering.web.security.Caller;

/** What a broker may see of interchanges: its own, and those sent from its addresses. */
@ApplicationScoped
public class InterchangeDesk {

    private final InterchangeIntake intake;
    private final InterchangeRegister register;
    private final Parties parties;

    public InterchangeDesk() {
        this(null, null, null);
    }

    @Inject
    public InterchangeDesk(
            InterchangeIntake intake, InterchangeRegister register, Parties parties) {
        this.intake = intake;
        this.register = register;
        this.parties = parties;
    }

    /** Where it stands; empty when there is none of that id that the caller may see. */
    public Optional<InterchangeStatus> status(String id, Caller caller, String language) {
        return registered(id, caller, language)
                .or(() -> waiting(id, caller))
                // It may have gone from the queue to the register between the two questions.
                .or(() -> registered(id, caller, language));
    }

    private Optional<InterchangeStatus> registered(String id, Caller caller, String language) {
        return register.find(id)
                .filter(
                        view ->
                                view.organisation().filter(caller.getName()::equals).isPresent()
                                        || owns(caller, view.sender()))
                .map(view -> InterchangeStatus.of(view, language));
    }

    private Optional<InterchangeStatus> waiting(String id, Caller caller) {
        return intake.waiting(id)
                .filter(
                        waiting ->
                                waiting.organisation()
                                                .filter(caller.organisation()::equals)
                                                .isPresent()
                                        || owns(caller, waiting.sender()))
                .map(InterchangeStatus::of);
    }

    private boolean owns(Caller caller, Optional<Nodi> sender) {
        return sender.flatMap(parties::ownerOf).filter(caller.organisation()::equals).isPresent();
    }
}
