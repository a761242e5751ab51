package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.klarering.clearance.ClearanceDesk;
import no.klarering.clearance.core.Turns;
import no.klarering.declaration.SubmitDeclaration;

/** The desk: declarations that touch each other are decided one after another. */
@ApplicationScoped
public class TurnByTurn implements ClearanceDesk {

    private final DeclarationClearance clearance;

    public TurnByTurn() {
        this(null);
    }

    @Inject
    public TurnByTurn(DeclarationClearance clearance) {
        this.clearance = clearance;
    }

    @Override
    public void clear(List<SubmitDeclaration> commands) {
        Turns.of(commands).forEach(clearance::clear);
    }
}
