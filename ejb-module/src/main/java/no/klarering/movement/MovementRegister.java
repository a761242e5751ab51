package no.klarering.movement;

import java.util.List;
import java.util.Optional;
import no.klarering.movement.TransportTree.HouseLeaf;
import no.klarering.movement.TransportTree.MasterBranch;

/**
 * What senders may know of messages: the tree below those that they sent or represent. Whatever is
 * not theirs is not there.
 */
public interface MovementRegister {

    Optional<TransportTree> transport(Mrn mrn, Participant reader);

    Optional<MasterBranch> master(Mrn mrn, Participant reader);

    Optional<HouseLeaf> house(Mrn mrn, Participant reader);

    /** Those house consignments in a mail bag that are the reader's. */
    List<HouseLeaf> housesIn(String receptacle, Participant reader);

    /** The MRN of the reader's active message with one of the keys. */
    Optional<Mrn> find(List<String> ownKeys, Participant reader);
}
