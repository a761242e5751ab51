package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.clearance.GoodsDeclared;
import no.klarering.declaration.Declarations;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;

/**
 * Remembers until the next round what committed transactions declared: of two that did not see each
 * other, the round after the later commit sees both. In memory only; the first round of a process
 * begins with what was received last, whoever took it.
 */
@ApplicationScoped
public class CommittedGoods {

    private static final int RECEIVED_LAST = 1_000;

    private final Declarations declarations;
    private Map<DeclarationKey, Set<String>> waiting = new HashMap<>();
    private boolean begun;

    public CommittedGoods() {
        this(null);
    }

    @Inject
    public CommittedGoods(Declarations declarations) {
        this.declarations = declarations;
    }

    public synchronized void declared(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) GoodsDeclared goods) {
        waiting.putAll(goods.signs());
    }

    /** What came since the last time. */
    Map<DeclarationKey, Set<String>> take() {
        return begins() ? receivedLast() : taken();
    }

    private synchronized boolean begins() {
        var first = !begun;
        begun = true;
        return first;
    }

    private synchronized Map<DeclarationKey, Set<String>> taken() {
        var taken = waiting;
        waiting = new HashMap<>();
        return taken;
    }

    private Map<DeclarationKey, Set<String>> receivedLast() {
        return declarations.newest(RECEIVED_LAST).stream()
                .collect(
                        Collectors.toMap(
                                each -> DeclarationId.of(each.declarationId()).key(),
                                DoubleFactsGathering::signs));
    }
}
