package no.klarering.clearance.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.doubles.DoubleLaw;
import no.klarering.doubles.Doubles;
import no.klarering.doubles.Likeness;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;

/**
 * What is known of double clearance before a declaration is decided.
 *
 * @param signs by what its goods are known again
 * @param alike declarations with some of these signs
 * @param cleared declarations that an officer found to be about other goods than this one
 */
public record DoubleFacts(
        DoubleLaw law,
        Set<String> signs,
        List<SubmitDeclaration> alike,
        Set<DeclarationKey> cleared) {

    public DoubleFacts {
        signs = Set.copyOf(signs);
        alike = List.copyOf(alike);
        cleared = Set.copyOf(cleared);
    }

    /** What seems to be declared a second time by a declaration, the surest first. */
    List<Likeness> of(SubmitDeclaration declaration) {
        return Doubles.among(alike, declaration, law).stream()
                .filter(likeness -> !cleared.contains(likeness.other().key()))
                .toList();
    }

    /**
     * The same after other declarations of the same turn were decided, which nobody kept yet: those
     * with a sign of this one's are alike too, and what was alike is so no longer if it was
     * changed.
     */
    DoubleFacts after(List<ClearanceDecision> decided) {
        if (signs.isEmpty()) {
            return this;
        }
        var changed = new HashSet<DeclarationKey>();
        var now = new ArrayList<SubmitDeclaration>();
        for (var decision : decided) {
            if (decision.stands()) {
                changed.add(decision.id().key());
                if (!Collections.disjoint(signs, decision.signs())) {
                    now.add(decision.command());
                }
            }
        }
        alike.stream().filter(each -> !changed.contains(key(each))).forEach(now::add);
        return changed.isEmpty() ? this : new DoubleFacts(law, signs, now, cleared);
    }

    private static DeclarationKey key(SubmitDeclaration declaration) {
        return DeclarationId.of(declaration.declarationId()).key();
    }
}
