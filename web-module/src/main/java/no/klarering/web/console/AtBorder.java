package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
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

    private static final int SEQUENCE = 6;

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
                .map(AtBorder::key)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** With which vehicles goods come; nothing for declarations of which that is not known. */
    public Map<DeclarationKey, BoardVehicle> carrying(Collection<DeclarationKey> declarations) {
        var references = new HashMap<DeclarationReference, DeclarationKey>();
        declarations.forEach(key -> references.put(reference(key), key));
        var carrying = new HashMap<DeclarationKey, BoardVehicle>();
        board.carrying(references.keySet())
                .forEach((named, vehicle) -> carrying.put(references.get(named), vehicle));
        return carrying;
    }

    private static DeclarationReference reference(DeclarationKey key) {
        return new DeclarationReference(
                key.declarant().digits(), key.date(), String.valueOf(key.sequence()));
    }

    /** Empty for what somebody named that cannot be a declaration. */
    private static Optional<DeclarationKey> key(DeclarationReference named) {
        var sequence = named.sequence();
        return DeclarationKey.parse(
                named.declarantNumber()
                        + named.date().format(DateTimeFormatter.BASIC_ISO_DATE)
                        + "0".repeat(Math.max(0, SEQUENCE - sequence.length()))
                        + sequence);
    }
}
