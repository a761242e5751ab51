package no.klarering.risk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.klarering.risk.core.ProfileMatch;

/**
 * Screening ("utvelgelse"): which profiles a declaration meets on a day, in order of profile id.
 */
public final class RiskScreening {

    private RiskScreening() {}

    public static List<RiskHit> screen(RiskSubject subject, RiskEdition edition, LocalDate date) {
        return edition.profiles().stream()
                .filter(p -> p.period().contains(date))
                .flatMap(p -> ProfileMatch.of(p, subject, edition.edition()).stream())
                .sorted(Comparator.comparing(RiskHit::profile))
                .toList();
    }
}
