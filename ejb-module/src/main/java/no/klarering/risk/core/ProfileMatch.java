package no.klarering.risk.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.klarering.risk.RiskHit;
import no.klarering.risk.RiskProfile;
import no.klarering.risk.RiskSubject;

/** One profile against one declaration. */
public final class ProfileMatch {

    private ProfileMatch() {}

    /** A hit names the lines that met the profile; none when it only asks about the whole. */
    public static Optional<RiskHit> of(RiskProfile profile, RiskSubject subject, String edition) {
        if (!meetsWhole(profile, subject)) {
            return Optional.empty();
        }
        var items =
                subject.items().stream()
                        .filter(i -> meetsLine(profile, i))
                        .map(RiskSubject.Item::item)
                        .toList();
        if (asksAboutLines(profile)) {
            return items.isEmpty() ? Optional.empty() : Optional.of(hit(profile, items, edition));
        }
        return Optional.of(hit(profile, List.of(), edition));
    }

    private static boolean meetsWhole(RiskProfile profile, RiskSubject subject) {
        return allows(profile.direction(), subject.direction())
                && allows(profile.category(), subject.category())
                && allows(profile.importer(), subject.importer());
    }

    private static boolean meetsLine(RiskProfile profile, RiskSubject.Item item) {
        return profile.commodityPrefix().map(item.commodity()::startsWith).orElse(true)
                && profile.origin()
                        .map(o -> item.origin().filter(o::equals).isPresent())
                        .orElse(true)
                && profile.minValue().map(v -> item.value().compareTo(v) >= 0).orElse(true)
                && profile.preferenceClaimed().map(c -> c == item.preferenceClaimed()).orElse(true);
    }

    private static boolean asksAboutLines(RiskProfile profile) {
        return profile.commodityPrefix().isPresent()
                || profile.origin().isPresent()
                || profile.minValue().isPresent()
                || profile.preferenceClaimed().isPresent();
    }

    private static boolean allows(Optional<String> asked, String given) {
        return asked.map(a -> a.equals(given)).orElse(true);
    }

    private static RiskHit hit(RiskProfile profile, List<Integer> items, String edition) {
        var lines = items.stream().map(Object::toString).collect(Collectors.joining(", "));
        return new RiskHit(
                profile.id(),
                profile.lane(),
                items,
                profile.reason(),
                profile.request().replace("{line}", lines),
                profile.daysToAnswer(),
                edition);
    }
}
