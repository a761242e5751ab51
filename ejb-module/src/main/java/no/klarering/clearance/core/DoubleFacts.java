package no.klarering.clearance.core;

import java.util.ArrayList;
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
 * @param alike declarations with some sign of their goods that may be this one's too
 * @param cleared declarations that an officer found to be about other goods than this one
 */
public record DoubleFacts(
        DoubleLaw law, List<SubmitDeclaration> alike, Set<DeclarationKey> cleared) {

    public DoubleFacts {
        alike = List.copyOf(alike);
        cleared = Set.copyOf(cleared);
    }

    /** What seems to be declared a second time by a declaration, the surest first. */
    List<Likeness> of(SubmitDeclaration declaration) {
        return Doubles.among(alike, declaration, law).stream()
                .filter(likeness -> !cleared.contains(likeness.other().key()))
                .toList();
    }

    /** The same after other declarations of the same turn were decided, which nobody kept yet. */
    DoubleFacts after(List<ClearanceDecision> decided) {
        var changed = new HashSet<DeclarationKey>();
        var now = new ArrayList<SubmitDeclaration>();
        for (var decision : decided) {
            if (decision.stands()) {
                changed.add(decision.id().key());
                now.add(decision.command());
            }
        }
        alike.stream().filter(each -> !changed.contains(key(each))).forEach(now::add);
        return changed.isEmpty() ? this : new DoubleFacts(law, now, cleared);
    }

    private static DeclarationKey key(SubmitDeclaration declaration) {
        return DeclarationId.of(declaration.declarationId()).key();
    }
}
