package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.klarering.border.Selection;
import no.klarering.border.Selections;
import no.klarering.movement.DocumentKey;
import no.klarering.movement.Mrn;
import no.klarering.movement.TransportTree.HouseLeaf;
import no.klarering.operations.Mode;
import no.klarering.operations.OperationsSettings;

/**
 * Which houses are selected: what an officer decided, and in the sandbox the waybills that its
 * playground marks for control (decision D3).
 */
@ApplicationScoped
public class Selected {

    private static final Set<DocumentKey> PLAYGROUND =
            Set.of(
                    new DocumentKey("NO100000001MU", "N750"),
                    new DocumentKey("HC002", "N740"),
                    new DocumentKey("HC001", "N703"),
                    new DocumentKey("HC003", "N714"));

    private final Selections selections;
    private final OperationsSettings settings;

    public Selected() {
        this(null, null);
    }

    @Inject
    public Selected(Selections selections, OperationsSettings settings) {
        this.selections = selections;
        this.settings = settings;
    }

    /** Of houses that were received; those that are not selected are left out. */
    Map<Mrn, Selection> of(List<HouseLeaf> houses) {
        var found = new HashMap<Mrn, Selection>();
        if (settings.mode() == Mode.SANDBOX) {
            houses.stream()
                    .filter(house -> PLAYGROUND.contains(house.document().key()))
                    .flatMap(house -> house.mrn().stream())
                    .forEach(house -> found.put(house, Selection.PHYSICAL_CONTROL));
        }
        found.putAll(selections.of(houses.stream().flatMap(h -> h.mrn().stream()).toList()));
        return found;
    }
}
