package no.klarering.doubles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.klarering.declaration.Category;
import no.klarering.declaration.Direction;
import no.klarering.declaration.EntryFacts;
import no.klarering.declaration.Header;
import no.klarering.declaration.Line;
import no.klarering.declaration.Receipt;
import no.klarering.declaration.SegmentPositions;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.declaration.Totals;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.testing.Components;

/** Goods as somebody declares them; each method gives the same goods, declared differently. */
public record Consignment(
        Instant at,
        String declarant,
        int sequence,
        int version,
        Category category,
        Direction direction,
        String importer,
        String seller,
        String invoice,
        String goodsNumber,
        String position,
        String container,
        String transport,
        List<Goods> goods,
        double rate) {

    /** Value in the currency of the invoice. */
    public record Goods(String commodity, double kilograms, double value, int packages) {

        Goods times(double share) {
            return new Goods(
                    commodity,
                    kilograms * share,
                    value * share,
                    Math.max(1, (int) Math.round(packages * share)));
        }
    }

    Consignment with(String component, Object value) {
        return Components.with(this, component, value);
    }

    Consignment goods(UnaryOperator<Goods> change) {
        return with("goods", goods.stream().map(change).toList());
    }

    Consignment later(Duration time) {
        return with("at", at.plus(time));
    }

    DeclarationKey key() {
        return new DeclarationKey(OrganisationNumber.of(declarant), EntryFacts.dayOf(at), sequence);
    }

    SubmitDeclaration declared() {
        return new SubmitDeclaration(
                SubmitDeclaration.CURRENT_VERSION,
                new MessageKey("i-" + sequence, Nodi.of("NO045601"), "C" + sequence, "1"),
                new Receipt(at, false),
                key().version(version).text(),
                header(),
                IntStream.range(0, goods.size()).mapToObj(this::line).toList(),
                new Totals(0, List.of(), goods.size(), 0),
                SegmentPositions.UNKNOWN,
                List.of());
    }

    private Header header() {
        var total = goods.stream().mapToDouble(Goods::value).sum();
        return new Header(
                direction,
                category,
                EntryFacts.dayOf(at),
                Optional.of("IM4"),
                Optional.of("11"),
                Optional.empty(),
                given(goodsNumber),
                given(position),
                Optional.empty(),
                Optional.of("DE"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("A"),
                given(transport)
                        .map(t -> new Header.Transport(Optional.of("30"), Optional.of(t), NONE)),
                Optional.of(!container.isEmpty()),
                given(importer),
                Optional.empty(),
                given(seller).map(name -> new Header.ForeignParty(name, List.of())),
                Optional.empty(),
                Optional.of(declarant),
                NONE,
                Optional.of("M"),
                Optional.of("441002"),
                Optional.empty(),
                Optional.of(new Header.InvoiceTotal(rounded(total, 2), "EUR")),
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(rate)),
                NONE);
    }

    private static final Optional<String> NONE = Optional.empty();

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private Line line(int index) {
        var each = goods.get(index);
        return new Line(
                index + 1,
                new Line.Invoice(invoice, Optional.empty()),
                each.commodity(),
                Optional.of("4000"),
                Optional.of("N"),
                Optional.of("1"),
                NONE,
                new Line.Packages(each.packages(), Optional.of("CT")),
                List.of(),
                List.of(),
                container.isEmpty() ? List.of() : List.of(container),
                Optional.of("DE"),
                NONE,
                Optional.of(Math.round(each.value() * rate)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(rounded(each.kilograms(), 1)),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of("GOODS"));
    }

    private static BigDecimal rounded(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
    }
}
