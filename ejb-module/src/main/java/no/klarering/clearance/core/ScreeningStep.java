package no.klarering.clearance.core;

import java.util.List;
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

    private ScreeningStep() {}

    static List<RiskHit> screen(SubmitDeclaration declaration, ClearanceFacts facts) {
        var day = EntryFacts.dayOf(declaration.receipt().receivedAt());
        return RiskScreening.screen(subject(declaration), facts.risk(), day);
    }

    private static RiskSubject subject(SubmitDeclaration declaration) {
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
                items);
    }

    private static RiskSubject.Item item(Line line) {
        return new RiskSubject.Item(
                line.item(),
                line.commodity(),
                line.origin().flatMap(CountryCode::parse),
                Money.ofKroner(line.statisticalValue().orElse(0L)),
                line.claimsPreference(),
                line.procedure().orElse(""));
    }
}
