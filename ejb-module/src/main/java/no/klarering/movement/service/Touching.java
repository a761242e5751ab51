package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
        var links = movements.consignments();
        var kind = movements.find(mrn).orElseThrow().kind();
        return switch (kind) {
            case TRANSPORT -> Set.of(mrn);
            case MASTER_CONSIGNMENT ->
                    links.master(mrn)
                            .map(master -> Linking.touchedByMaster(List.of(master), links))
                            .orElse(Set.of());
            case HOUSE_CONSIGNMENT ->
                    links.house(mrn)
                            .map(house -> Linking.touchedByHouse(List.of(house), links))
                            .orElse(Set.of());
            case RELATION ->
                    hangingOn(mrn)
                            .map(Set::of)
                            .orElseGet(() -> Linking.touchedByRelation(relation(mrn), links));
        };
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
