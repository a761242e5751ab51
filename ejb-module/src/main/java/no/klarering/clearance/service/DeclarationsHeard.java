package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.kernel.DeclarationKey;
import no.klarering.movement.AskingAgain;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.SecondLook;

/** Has consignments that name a declaration looked at again as soon as it is decided. */
@ApplicationScoped
public class DeclarationsHeard {

    private final AskingAgain asking;
    private final SecondLook secondLook;

    public DeclarationsHeard() {
        this(null, null);
    }

    @Inject
    public DeclarationsHeard(AskingAgain asking, SecondLook secondLook) {
        this.asking = asking;
        this.secondLook = secondLook;
    }

    /** One that was refused for its very number is named by nobody. */
    public void hear(@Observes DeclarationDecided decided) {
        reference(decided).ifPresent(declaration -> asking.askNow(declaration, decided.at()));
    }

    /** A consignment that is being decided at this moment is not found by what is asked before. */
    public void seen(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) DeclarationDecided decided) {
        reference(decided).ifPresent(secondLook::decided);
    }

    private static Optional<DeclarationReference> reference(DeclarationDecided decided) {
        return DeclarationKey.parse(decided.subject()).map(DeclarationReference::of);
    }
}
