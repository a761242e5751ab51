package no.klarering.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.Money;

/**
 * What screening may look at; {@code clearance} makes it from a declaration.
 *
 * @param doubled the declarations that it seems to repeat, the surest first
 */
public record RiskSubject(
        String direction,
        String category,
        String importer,
        String declarant,
        String office,
        Optional<CountryCode> dispatch,
        Money totalValue,
        List<Item> items,
        List<Doubled> doubled) {

    public RiskSubject {
        items = List.copyOf(items);
        doubled = List.copyOf(doubled);
    }

    /**
     * The same goods, declared before.
     *
     * @param strength {@code LIKELY} or {@code CERTAIN}
     * @param byAnother whether somebody else declared them
     * @param other the declaration id, 25 characters
     */
    public record Doubled(String strength, boolean byAnother, String other) {}

    /**
     * One item line.
     *
     * @param commodity digits
     * @param value whole kroner
     * @param netKilograms box 38
     * @param quantity box 41, in the unit that the tariff asks for
     * @param confirmed the statistics checks whose figures the declarant has confirmed
     */
    public record Item(
            int item,
            String commodity,
            Optional<CountryCode> origin,
            Money value,
            boolean preferenceClaimed,
            String procedure,
            Optional<BigDecimal> netKilograms,
            Optional<BigDecimal> quantity,
            Set<String> confirmed) {

        public Item {
            confirmed = Set.copyOf(confirmed);
        }
    }
}
