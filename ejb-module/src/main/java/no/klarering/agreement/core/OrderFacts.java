package no.klarering.agreement.core;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.OrganisationNumber;

/**
 * What an order is compared with.
 *
 * @param owner whose the sender's address is, when anybody's
 * @param unitsKnown those of the units ordered that there are
 * @param lastNumber the newest version there is
 * @param today in Norway
 */
public record OrderFacts(
        Optional<OrganisationNumber> owner,
        Set<String> unitsKnown,
        int lastNumber,
        LocalDate today) {

    public OrderFacts {
        unitsKnown = Set.copyOf(unitsKnown);
    }
}
