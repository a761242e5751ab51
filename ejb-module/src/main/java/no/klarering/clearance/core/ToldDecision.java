package no.klarering.clearance.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.clearance.DeclarationDecided;

/** A decision that others are told of. */
public interface ToldDecision {

    DeclarationDecided event();

    /** The same as the original's history tells it. */
    Optional<DeclarationDecided> eventOnOriginal();

    /** All that is told of it. */
    default List<DeclarationDecided> events() {
        return Stream.concat(Stream.of(event()), eventOnOriginal().stream()).toList();
    }
}
