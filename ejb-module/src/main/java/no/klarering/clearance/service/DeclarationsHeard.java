package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.kernel.DeclarationKey;
import no.klarering.movement.AskingAgain;
import no.klarering.movement.DeclarationReference;

/** Has consignments that name a declaration looked at again as soon as it is decided. */
@ApplicationScoped
public class DeclarationsHeard {

    private final AskingAgain asking;

    public DeclarationsHeard() {
        this(null);
    }

    @Inject
    public DeclarationsHeard(AskingAgain asking) {
        this.asking = asking;
    }

    /** One that was refused for its very number is named by nobody. */
    public void hear(@Observes DeclarationDecided decided) {
        DeclarationKey.parse(decided.subject())
                .map(DeclarationsHeard::reference)
                .ifPresent(declaration -> asking.askNow(declaration, decided.at()));
    }

    private static DeclarationReference reference(DeclarationKey key) {
        return new DeclarationReference(
                key.declarant().digits(), key.date(), Integer.toString(key.sequence()));
    }
}
