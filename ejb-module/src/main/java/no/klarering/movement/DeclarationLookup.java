package no.klarering.movement;

import java.util.Map;
import java.util.Set;

/** What TVINN says of declarations; one that is not in the answer could not be asked about. */
public interface DeclarationLookup {

    Map<DeclarationReference, DeclarationAnswer> ask(Set<DeclarationReference> declarations);
}
