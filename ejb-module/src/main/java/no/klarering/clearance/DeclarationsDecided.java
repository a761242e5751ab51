package no.klarering.clearance;

import java.util.List;

/**
 * Declarations came to new states in one transaction; told once for all of them, after each was
 * told by itself.
 */
public record DeclarationsDecided(List<DeclarationDecided> decided) {

    public DeclarationsDecided {
        decided = List.copyOf(decided);
    }
}
