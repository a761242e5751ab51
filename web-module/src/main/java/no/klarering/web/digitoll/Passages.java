package no.klarering.web.digitoll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.klarering.border.BorderBoard;
import no.klarering.border.RoutingLog;
import no.klarering.border.RoutingLog.Entry;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Mrn;
import no.klarering.movement.Overview;
import no.klarering.movement.Participant;

/** Finds how far a sender's messages have come at the border, by two questions for a whole list. */
@ApplicationScoped
public class Passages {

    private final BorderBoard board;
    private final RoutingLog log;

    public Passages() {
        this(null, null);
    }

    @Inject
    public Passages(BorderBoard board, RoutingLog log) {
        this.board = board;
        this.log = log;
    }

    /**
     * @param messages that the reader sent or represents
     */
    Map<Mrn, Passage> of(List<Overview> messages, Participant reader) {
        var found = new HashMap<>(ofHouses(mrns(messages, MovementKind.HOUSE_CONSIGNMENT), reader));
        board.vehicles(mrns(messages, MovementKind.TRANSPORT))
                .forEach(vehicle -> found.put(vehicle.mrn(), Passage.of(vehicle)));
        return found;
    }

    /** By their last signals. */
    Map<Mrn, Passage> ofHouses(List<Mrn> houses, Participant reader) {
        var found = new HashMap<Mrn, Passage>();
        log.of(houses, reader)
                .forEach(
                        (house, signals) ->
                                found.put(house, Passage.of(signals.get(signals.size() - 1))));
        return found;
    }

    /** All signals of one house. */
    List<Entry> signals(Mrn house, Participant reader) {
        return log.of(List.of(house), reader).getOrDefault(house, List.of());
    }

    private static List<Mrn> mrns(List<Overview> messages, MovementKind kind) {
        return messages.stream()
                .filter(message -> message.kind() == kind)
                .map(Overview::mrn)
                .toList();
    }
}
