package no.klarering.clearance.core;

import java.util.List;
import java.util.Map;
import no.klarering.declaration.Difference.LineChange;
import no.klarering.declaration.Direction;
import no.klarering.declaration.Line;
import no.klarering.kernel.Money;
import no.klarering.messaging.DifferenceDeclaration;
import no.klarering.messaging.DifferenceDeclaration.Charge;
import no.klarering.messaging.DifferenceDeclaration.Goods;
import no.klarering.messaging.DifferenceDeclaration.Head;
import no.klarering.messaging.DifferenceDeclaration.Item;
import no.klarering.messaging.DifferenceDeclaration.Parties;
import no.klarering.messaging.DifferenceDeclaration.Quantity;
import no.klarering.messaging.DifferenceDeclaration.Sum;

/** The difference declaration that answers a recalculation. */
final class DifferenceAnswer {

    private DifferenceAnswer() {}

    static DifferenceDeclaration to(Amendment amendment) {
        var command = amendment.command();
        var difference = amendment.difference();
        return new DifferenceDeclaration(
                command.key(),
                command.declarationId(),
                command.header().direction() == Direction.EXPORT,
                head(amendment),
                difference.lines().stream().map(DifferenceAnswer::item).toList(),
                difference.byCharge().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> new Sum(e.getKey(), Money.ofKroner(e.getValue())))
                        .toList(),
                amendment.total(),
                command.receipt().test());
    }

    private static Head head(Amendment amendment) {
        var header = amendment.command().header();
        return new Head(
                header.date(),
                header.category().function(),
                header.declarationType(),
                header.transactionType(),
                amendment.original().version().id().text(),
                new Parties(
                        Traders.number(amendment.command()).orElse(""),
                        header.declarant().orElse(""),
                        amendment.payer().letter(),
                        amendment.creditAccount(),
                        header.unit().orElse("")),
                header.reason());
    }

    private static Item item(LineChange change) {
        var line = change.line();
        return new Item(
                line.item(),
                goods(line),
                change.packages(),
                change.value(),
                change.gross(),
                change.net(),
                line.supplementary().map(q -> new Quantity(q.unit(), change.supplementary())),
                charges(change));
    }

    private static Goods goods(Line line) {
        return new Goods(
                line.invoice().number(),
                line.invoice().date(),
                line.commodity(),
                line.procedure(),
                line.preference(),
                line.valuation(),
                line.reduction(),
                line.packages().kind(),
                line.origin(),
                line.county(),
                line.description());
    }

    private static List<Charge> charges(LineChange change) {
        return change.charges().stream()
                .map(c -> new Charge(c.code(), c.sequence(), c.amount(), c.basis(), c.rate()))
                .toList();
    }
}
