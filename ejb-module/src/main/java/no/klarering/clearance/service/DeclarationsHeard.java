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

    public void hear(@Observes DeclarationDecided decided) {
        var key = DeclarationKey.of(decided.subject());
        asking.askNow(
                new DeclarationReference(
                        key.declarant().digits(), key.date(), Integer.toString(key.sequence())),
                decided.at());
    }
}
