package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.klarering.border.Playground;
import no.klarering.border.Selection;
import no.klarering.border.Selections;
import no.klarering.movement.Mrn;
import no.klarering.movement.TransportTree.HouseLeaf;

/**
 * Which houses are selected: what an officer decided, and in the sandbox the waybills that its
 * playground marks for control (decision D3).
 */
@ApplicationScoped
public class Selected {

    private final Selections selections;
    private final Playground playground;

    public Selected() {
        this(null, null);
    }

    @Inject
    public Selected(Selections selections, Playground playground) {
        this.selections = selections;
        this.playground = playground;
    }

    /** Of houses that were received; those that are not selected are left out. */
    Map<Mrn, Selection> of(List<HouseLeaf> houses) {
        var found = new HashMap<Mrn, Selection>();
        var marked = playground.toControl();
        houses.stream()
                .filter(house -> marked.contains(house.document().key()))
                .flatMap(house -> house.mrn().stream())
                .forEach(house -> found.put(house, Selection.PHYSICAL_CONTROL));
        found.putAll(selections.of(houses.stream().flatMap(h -> h.mrn().stream()).toList()));
        return found;
    }
}
