package no.klarering.risk;

import java.util.List;
import java.util.Optional;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.Money;

/** What screening may look at; {@code clearance} makes it from a declaration. */
public record RiskSubject(
        String direction,
        String category,
        String importer,
        String declarant,
        String office,
        Optional<CountryCode> dispatch,
        Money totalValue,
        List<Item> items) {

    public RiskSubject {
        items = List.copyOf(items);
    }

    /**
     * One item line: commodity digits, origin, value in whole kroner, whether a preference is
     * claimed, procedure.
     */
    public record Item(
            int item,
            String commodity,
            Optional<CountryCode> origin,
            Money value,
            boolean preferenceClaimed,
            String procedure) {}
}
