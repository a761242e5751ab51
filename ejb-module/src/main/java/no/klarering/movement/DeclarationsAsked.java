package no.klarering.movement;

import java.util.Map;

/**
 * A house consignment was decided on what TVINN said of the declarations that it names; told in the
 * transaction in which it was asked.
 */
public record DeclarationsAsked(Map<DeclarationReference, DeclarationAnswer> answers) {

    public DeclarationsAsked {
        answers = Map.copyOf(answers);
    }
}
