package no.klarering.clearance.service;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.clearance.DeclarationsDecided;
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
    public void hear(@Observes DeclarationsDecided told) {
        var named = references(told);
        if (!named.isEmpty()) {
            asking.askNow(named, latest(told));
        }
    }

    /** A consignment that is being decided at this moment is not found by what is asked before. */
    public void seen(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeclarationsDecided told) {
        references(told).forEach(secondLook::decided);
    }

    private static Set<DeclarationReference> references(DeclarationsDecided told) {
        return told.decided().stream()
                .flatMap(each -> DeclarationKey.parse(each.subject()).stream())
                .map(DeclarationReference::of)
                .collect(Collectors.toSet());
    }

    private static Instant latest(DeclarationsDecided told) {
        return told.decided().stream()
                .map(DeclarationDecided::at)
                .max(naturalOrder())
                .orElseThrow();
    }
}
