package no.klarering.movement;

import java.util.Map;
import java.util.Set;

/**
 * What NCTS says of transits by their MRN, and of those to be opened by their LRN; one that is not
 * in the answer could not be asked about.
 */
public interface TransitLookup {

    Map<String, TransitAnswer> ask(Set<String> references);
}
