package no.klarering.doubles.core;

import java.util.LinkedHashSet;
import java.util.Set;
import no.klarering.doubles.Sign;

/** The signs of goods. */
public final class Signs {

    private Signs() {}

    public static Set<Sign> of(DeclaredGoods goods) {
        var signs = new LinkedHashSet<Sign>();
        goods.goodsNumber()
                .map(number -> number + " " + goods.position())
                .ifPresent(place -> signs.add(new Sign(Sign.Kind.PLACE, "P " + place)));
        goods.invoices().stream()
                .filter(invoice -> !invoice.issuer().isEmpty())
                .map(invoice -> "I " + invoice.number() + " " + invoice.issuer())
                .forEach(invoice -> signs.add(new Sign(Sign.Kind.INVOICE, invoice)));
        goods.containers()
                .forEach(number -> signs.add(new Sign(Sign.Kind.CONTAINER, "C " + number)));
        return signs;
    }
}
