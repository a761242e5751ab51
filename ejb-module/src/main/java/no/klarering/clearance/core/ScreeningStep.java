package no.klarering.clearance.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.declaration.Category;
import no.klarering.declaration.EntryFacts;
import no.klarering.declaration.Line;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.Money;
import no.klarering.risk.RiskHit;
import no.klarering.risk.RiskScreening;
import no.klarering.risk.RiskSubject;

/** Hands screening what it may look at. */
final class ScreeningStep {

    /** Box 44: the declarant confirms the figures that a statistics check would find odd. */
    private static final String CONFIRMATION = "BEK";

    /** What was released has passed its checks; its recalculation is an officer's to judge. */
    private static final Set<Category> NOT_CHECKED = Set.of(Category.EB, Category.RE, Category.SO);

    private ScreeningStep() {}

    static List<RiskHit> screen(SubmitDeclaration declaration, ClearanceFacts facts) {
        var day = EntryFacts.dayOf(declaration.receipt().receivedAt());
        var subject = subject(declaration, DoubleStep.doubled(declaration, facts));
        var hits = new ArrayList<>(RiskScreening.screen(subject, facts.risk(), day));
        if (!NOT_CHECKED.contains(declaration.header().category())) {
            hits.addAll(RiskScreening.check(subject, facts.masks(), day));
        }
        return hits;
    }

    private static RiskSubject subject(
            SubmitDeclaration declaration, List<RiskSubject.Doubled> doubled) {
        var header = declaration.header();
        var items = declaration.lines().stream().map(ScreeningStep::item).toList();
        return new RiskSubject(
                header.direction().name(),
                header.category().name(),
                Traders.number(declaration).orElse(""),
                header.declarant().orElse(""),
                header.unit().orElse(""),
                header.dispatchCountry().flatMap(CountryCode::parse),
                items.stream().map(RiskSubject.Item::value).reduce(Money.ZERO, Money::plus),
                items,
                doubled);
    }

    private static RiskSubject.Item item(Line line) {
        return new RiskSubject.Item(
                line.item(),
                line.commodity(),
                line.origin().flatMap(CountryCode::parse),
                Money.ofKroner(line.statisticalValue().orElse(0L)),
                line.claimsPreference(),
                line.procedure().orElse(""),
                line.net(),
                line.supplementary().map(Line.Quantity::amount),
                line.documents().stream()
                        .filter(d -> d.type().equals(CONFIRMATION))
                        .map(d -> d.text().strip())
                        .collect(Collectors.toSet()));
    }
}
