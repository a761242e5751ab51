package no.klarering.voec;

import java.util.Set;

/** The law of the day, and which of the numbers that a consignment names are registered on it. */
public record VoecFacts(VoecScheme scheme, Set<VoecNumber> registered) {

    public VoecFacts {
        registered = Set.copyOf(registered);
    }
}
