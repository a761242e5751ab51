package no.klarering.clearance;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.klarering.kernel.DeclarationId;

/** Hears of every decision after all others did, and fails on the one that it was told to. */
@ApplicationScoped
public class LastWord {

    private volatile String against = "";

    public void failsOn(String declarationId) {
        against = DeclarationId.of(declarationId).key().text();
    }

    public void failsOnNothing() {
        against = "";
    }

    void hear(@Observes @Priority(Integer.MAX_VALUE) DeclarationDecided decided) {
        if (!against.isEmpty() && decided.subject().startsWith(against)) {
            throw new IllegalStateException("The last step fails for " + decided.subject());
        }
    }
}
