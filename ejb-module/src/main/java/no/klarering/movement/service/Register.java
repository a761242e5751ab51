package no.klarering.movement.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.klarering.movement.HouseNode;
import no.klarering.movement.KeptMovement;
import no.klarering.movement.Linking;
import no.klarering.movement.MovementRegister;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.TransportTree;
import no.klarering.movement.TransportTree.HouseLeaf;
import no.klarering.movement.TransportTree.MasterBranch;

/**
 * Answers questions about messages. How they hang together is told anew each time, out of the keys,
 * so it is never older than they are.
 */
@Stateless
public class Register implements MovementRegister {

    private final Movements movements;

    public Register() {
        this(null);
    }

    @Inject
    public Register(Movements movements) {
        this.movements = movements;
    }

    @Override
    public Optional<TransportTree> transport(Mrn mrn, Participant reader) {
        return readable(mrn, reader)
                .flatMap(movements::transport)
                .map(transport -> Linking.tree(transport, movements.below(mrn)));
    }

    @Override
    public Optional<MasterBranch> master(Mrn mrn, Participant reader) {
        return readable(mrn, reader)
                .filter(found -> movements.consignments().master(found).isPresent())
                .map(movements::below)
                .flatMap(below -> below.master(mrn).map(master -> Linking.branch(master, below)));
    }

    @Override
    public Optional<HouseLeaf> house(Mrn mrn, Participant reader) {
        return readable(mrn, reader).flatMap(movements.consignments()::house).map(Register::leaf);
    }

    @Override
    public List<HouseLeaf> housesIn(String receptacle, Participant reader) {
        return own(movements.consignments().housesIn(receptacle), reader);
    }

    private List<HouseLeaf> own(Collection<HouseNode> houses, Participant reader) {
        return houses.stream()
                .filter(house -> readable(house.mrn(), reader).isPresent())
                .map(Register::leaf)
                .toList();
    }

    private static HouseLeaf leaf(HouseNode house) {
        return new HouseLeaf(
                house.document(), Optional.of(house.mrn()), house.weight(), house.reasons());
    }

    @Override
    public Optional<Mrn> find(List<String> ownKeys, Participant reader) {
        return ownKeys.stream()
                .map(movements::keyHolder)
                .flatMap(Optional::stream)
                .filter(mrn -> readable(mrn, reader).isPresent())
                .findFirst();
    }

    private Optional<Mrn> readable(Mrn mrn, Participant reader) {
        return movements
                .find(mrn)
                .filter(KeptMovement::active)
                .filter(message -> message.mayBeReadBy(reader))
                .map(KeptMovement::mrn);
    }
}
