package no.klarering.clearance;

import java.util.Map;
import java.util.Set;
import no.klarering.kernel.DeclarationKey;

/** Goods were declared, and by what they are known again; told once for a turn at the desk. */
public record GoodsDeclared(Map<DeclarationKey, Set<String>> signs) {

    public GoodsDeclared {
        signs = Map.copyOf(signs);
    }
}
