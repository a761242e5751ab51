package no.klarering.border;

import java.util.List;
import java.util.Set;

/**
 * What is on board when goods enter.
 *
 * @param houses all of them, entering or not
 * @param sharedElsewhere references (as {@link no.klarering.movement.ReferenceKeys} writes them)
 *     that houses on other means of transport name too and that have not entered yet
 */
public record Cargo(
        List<HouseReferences> houses, Set<String> sharedElsewhere, List<MasterMails> mails) {

    public Cargo {
        houses = List.copyOf(houses);
        sharedElsewhere = Set.copyOf(sharedElsewhere);
        mails = List.copyOf(mails);
    }
}
