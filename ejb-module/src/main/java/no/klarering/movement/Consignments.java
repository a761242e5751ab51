package no.klarering.movement;

import java.util.Collection;
import java.util.Optional;

/**
 * Active messages as links find them: by key, in both directions. Whoever gives a whole tree of
 * them loads it first; each question here is one look-up.
 */
public interface Consignments {

    Optional<MasterNode> master(MasterKey key);

    Optional<MasterNode> master(Mrn mrn);

    Optional<HouseNode> house(Mrn mrn);

    /** Houses that say they belong to a master. */
    Collection<HouseNode> housesOf(MasterKey master);

    Collection<HouseNode> housesIn(String receptacle);

    /** Direct consignments of a carrier with a waybill. */
    Collection<HouseNode> directHouses(CarrierId carrier, DocumentKey document);

    /** Children that relation messages hang below. */
    Collection<Mrn> relatedChildren(Mrn parent);

    /** Parents that relation messages hang above. */
    Collection<Mrn> relatedParents(Mrn child);

    /** Transports that expect a master. */
    Collection<Mrn> transportsExpecting(MasterKey master);

    /** Transports that expect a direct consignment. */
    Collection<Mrn> transportsExpecting(CarrierId carrier, DocumentKey house);

    /** Masters that hold a mail bag. */
    Collection<MasterNode> mastersHolding(String receptacle);
}
