package no.klarering.risk.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.klarering.kernel.Text;
import no.klarering.risk.RiskHit;
import no.klarering.risk.RiskProfile;
import no.klarering.risk.RiskSubject;

/** One profile against one declaration. */
public final class ProfileMatch {

    private static final String CERTAIN = "CERTAIN";
    private static final String OTHER = "{other}";

    private ProfileMatch() {}

    /** A hit names the lines that met the profile; none when it only asks about the whole. */
    public static Optional<RiskHit> of(RiskProfile profile, RiskSubject subject, String edition) {
        var doubled = profile.doubled().flatMap(asked -> doubled(asked, subject));
        if (!meetsWhole(profile, subject) || profile.doubled().isPresent() && doubled.isEmpty()) {
            return Optional.empty();
        }
        var items =
                subject.items().stream()
                        .filter(i -> meetsLine(profile, i))
                        .map(RiskSubject.Item::item)
                        .toList();
        var other = doubled.map(RiskSubject.Doubled::other).orElse("");
        if (asksAboutLines(profile)) {
            return items.isEmpty()
                    ? Optional.empty()
                    : Optional.of(hit(profile, items, other, edition));
        }
        return Optional.of(hit(profile, List.of(), other, edition));
    }

    private static Optional<RiskSubject.Doubled> doubled(
            RiskProfile.DoubledGoods asked, RiskSubject subject) {
        return subject.doubled().stream()
                .filter(each -> !asked.certain() || each.strength().equals(CERTAIN))
                .filter(each -> !asked.byAnother() || each.byAnother())
                .findFirst();
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

    private static RiskHit hit(
            RiskProfile profile, List<Integer> items, String other, String edition) {
        var lines = items.stream().map(Object::toString).collect(Collectors.joining(", "));
        return new RiskHit(
                profile.id(),
                profile.lane(),
                items,
                named(profile.reason(), other),
                profile.request().replace("{line}", lines),
                profile.daysToAnswer(),
                edition);
    }

    private static Text named(Text reason, String other) {
        return new Text(reason.nb().replace(OTHER, other), reason.en().replace(OTHER, other));
    }
}
