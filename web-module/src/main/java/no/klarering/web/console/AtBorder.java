package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.border.BoardVehicle;
import no.klarering.border.BorderBoard;
import no.klarering.kernel.DeclarationKey;
import no.klarering.movement.DeclarationReference;

/** Declarations and the border: with which vehicle the goods come, and who stands there for one. */
@RequestScoped
public class AtBorder {

    private BorderBoard board;
    private Clock clock;

    public AtBorder() {}

    @Inject
    public AtBorder(BorderBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    /** Declarations for which a vehicle stands at a border now. */
    public Set<DeclarationKey> holding() {
        return board.holding(clock.instant()).stream()
                .map(DeclarationReference::key)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** With which vehicles goods come; nothing for declarations of which that is not known. */
    public Map<DeclarationKey, BoardVehicle> carrying(Collection<DeclarationKey> declarations) {
        var references = new HashMap<DeclarationReference, DeclarationKey>();
        declarations.forEach(key -> references.put(DeclarationReference.of(key), key));
        var carrying = new HashMap<DeclarationKey, BoardVehicle>();
        board.carrying(references.keySet())
                .forEach((named, vehicle) -> carrying.put(references.get(named), vehicle));
        return carrying;
    }
}
