package no.klarering.border;

import java.util.Set;
import no.klarering.movement.Mrn;

/**
 * Who wants a mail when a master's goods are released.
 *
 * @param houses all houses below the master
 */
public record MasterMails(Mrn master, Set<Mrn> houses, Set<String> addresses) {

    public MasterMails {
        houses = Set.copyOf(houses);
        addresses = Set.copyOf(addresses);
    }
}
