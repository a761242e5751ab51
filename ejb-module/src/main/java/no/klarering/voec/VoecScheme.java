package no.klarering.voec;

import java.math.BigDecimal;
import no.klarering.kernel.ValidityPeriod;

/**
 * What the law of the scheme says in a period.
 *
 * @param limit the most that a single item may be worth, NOK without freight and insurance; an item
 *     worth just as much passes
 */
public record VoecScheme(BigDecimal limit, ValidityPeriod period) {

    public boolean allows(VoecItem item) {
        return item.each().compareTo(limit) <= 0;
    }
}
