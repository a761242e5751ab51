package no.klarering.risk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.klarering.risk.core.MaskMatch;
import no.klarering.risk.core.ProfileMatch;

/**
 * Screening ("utvelgelse"): which profiles and statistics masks a declaration meets on a day, in
 * order of their ids.
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

    /** What statistics find odd; a confirmed line is in the green lane. */
    public static List<RiskHit> check(RiskSubject subject, MaskEdition edition, LocalDate date) {
        return edition.masks().stream()
                .filter(m -> m.period().contains(date))
                .flatMap(m -> MaskMatch.of(m, subject, edition))
                .toList();
    }
}
