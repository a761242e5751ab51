package no.klarering.clearance.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.DeclarationId;

/**
 * Which declarations can be decided side by side: those of which none looks at what becomes of
 * another, so that it does not matter that the others are not kept yet.
 */
public final class Turns {

    /** Two of them may mean the same original by different names. */
    private static final String RECALCULATION = "recalculation";

    private Turns() {}

    /** The declarations in their order, cut wherever one touches another of the same turn. */
    public static List<List<SubmitDeclaration>> of(List<SubmitDeclaration> commands) {
        var turns = new ArrayList<List<SubmitDeclaration>>();
        var touched = new HashSet<String>();
        for (var command : commands) {
            var own = touches(command);
            if (turns.isEmpty() || !Collections.disjoint(touched, own)) {
                turns.add(new ArrayList<>());
                touched.clear();
            }
            touched.addAll(own);
            turns.get(turns.size() - 1).add(command);
        }
        return turns;
    }

    /** The message, its declaration and the one it names. */
    private static Set<String> touches(SubmitDeclaration command) {
        var header = command.header();
        var touches = new HashSet<String>();
        touches.add("message " + command.key().text());
        DeclarationId.parse(command.declarationId()).ifPresent(id -> touches.add(id.key().text()));
        header.relatedDeclaration()
                .flatMap(DeclarationId::parse)
                .ifPresent(id -> touches.add(id.key().text()));
        if (header.category().recalculates()) {
            touches.add(RECALCULATION);
        }
        return touches;
    }
}
