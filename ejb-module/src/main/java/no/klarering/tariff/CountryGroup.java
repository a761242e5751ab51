package no.klarering.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.Text;
import no.klarering.kernel.ValidityPeriod;

/**
 * A group of countries to which duty rates attach ("landgruppe"), with the preference letter of box
 * 36 that claims it.
 *
 * @param preference A, B, C, G, P, or N for ordinary duty
 * @param members the periods of membership by country; empty for the group of all countries
 */
public record CountryGroup(
        String code,
        Text name,
        String preference,
        ValidityPeriod period,
        Map<CountryCode, List<ValidityPeriod>> members) {

    public CountryGroup {
        members = Map.copyOf(members);
    }

    public boolean hasMember(CountryCode country, LocalDate date) {
        return period.contains(date)
                && members.getOrDefault(country, List.of()).stream()
                        .anyMatch(p -> p.contains(date));
    }
}
