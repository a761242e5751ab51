package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.movement.LinkKeys;
import no.klarering.movement.Linking;
import no.klarering.movement.MessageReader;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.Relation;

/** Finds the transports on which a message bears, as it stands now. */
@ApplicationScoped
public class Touching {

    private final Movements movements;
    private final MessageReader reader;

    public Touching() {
        this(null, null);
    }

    @Inject
    public Touching(Movements movements, MessageReader reader) {
        this.movements = movements;
        this.reader = reader;
    }

    Set<Mrn> by(Mrn mrn) {
        return by(List.of(mrn)).get(mrn);
    }

    /** The same for each of several; of houses all at once, since most messages are such. */
    Map<Mrn, Set<Mrn>> by(Collection<Mrn> messages) {
        var touched = new HashMap<Mrn, Set<Mrn>>();
        var houses = new ArrayList<Mrn>();
        for (var mrn : messages) {
            switch (movements.find(mrn).orElseThrow().kind()) {
                case TRANSPORT -> touched.put(mrn, Set.of(mrn));
                case MASTER_CONSIGNMENT -> touched.put(mrn, byMaster(mrn));
                case HOUSE_CONSIGNMENT -> houses.add(mrn);
                case RELATION -> touched.put(mrn, byRelation(mrn));
            }
        }
        var above = movements.transportsOf(houses);
        houses.forEach(house -> touched.put(house, above.getOrDefault(house, Set.of())));
        return touched;
    }

    private Set<Mrn> byMaster(Mrn mrn) {
        var links = movements.consignments();
        return links.master(mrn)
                .map(master -> Linking.touchedByMaster(List.of(master), links))
                .orElse(Set.of());
    }

    private Set<Mrn> byRelation(Mrn mrn) {
        return hangingOn(mrn)
                .map(Set::of)
                .orElseGet(
                        () -> Linking.touchedByRelation(relation(mrn), movements.consignments()));
    }

    /** The transport above, which need not be the one that the message named. */
    private Optional<Mrn> hangingOn(Mrn relation) {
        return movements
                .ends(relation)
                .map(LinkKeys.Ends::parent)
                .filter(
                        parent ->
                                movements
                                        .find(parent)
                                        .filter(m -> m.kind() == MovementKind.TRANSPORT)
                                        .isPresent());
    }

    private Relation relation(Mrn mrn) {
        return reader.relation(movements.body(mrn)).message().orElseThrow();
    }
}
