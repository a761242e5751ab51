package no.klarering.doubles.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.klarering.declaration.Header;
import no.klarering.doubles.Compared;
import no.klarering.doubles.Compared.Agreement;
import no.klarering.doubles.DoubleLaw;
import no.klarering.doubles.Likeness;
import no.klarering.doubles.Reason;
import no.klarering.doubles.Strength;

/** Holds one declaration against another that shares a sign with it, fact by fact. */
public final class Comparison {

    private static final int OF_COMPANIES = 9;

    private final DeclaredGoods goods;
    private final DeclaredGoods other;
    private final DoubleLaw law;
    private final List<Reason> reasons = new ArrayList<>();

    private Comparison(DeclaredGoods goods, DeclaredGoods other, DoubleLaw law) {
        this.goods = goods;
        this.other = other;
        this.law = law;
    }

    /** Empty when they do not seem to be about the same goods. */
    public static Optional<Likeness> between(
            DeclaredGoods goods, DeclaredGoods other, DoubleLaw law) {
        return goods.direction() == other.direction() && share(goods, other, law)
                ? new Comparison(goods, other, law).judged()
                : Optional.empty();
    }

    private static boolean share(DeclaredGoods goods, DeclaredGoods other, DoubleLaw law) {
        var apart = Duration.between(goods.receivedAt(), other.receivedAt()).abs().toDays();
        var signs = Signs.of(other);
        return Signs.of(goods).stream()
                .filter(sign -> law.knowsAgain(sign.kind(), apart))
                .anyMatch(signs::contains);
    }

    private Optional<Likeness> judged() {
        place();
        invoice();
        container();
        add(Compared.GOODS, SameGoods.of(goods, other), told(goods), told(other));
        trader();
        total();
        transport();
        var points = reasons.stream().mapToInt(Reason::points).sum();
        return Arrays.stream(Strength.values())
                .filter(strength -> points >= law.least().get(strength))
                .reduce((weaker, stronger) -> stronger)
                .map(
                        strength ->
                                new Likeness(
                                        goods.id(),
                                        other.id(),
                                        other.receivedAt(),
                                        strength,
                                        points,
                                        reasons));
    }

    private void place() {
        if (goods.goodsNumber().isEmpty() || other.goodsNumber().isEmpty()) {
            return;
        }
        var sameNumber = goods.goodsNumber().equals(other.goodsNumber());
        var samePosition = goods.position().equals(other.position());
        var mistyped =
                samePosition
                        && differInOneDigit(goods.goodsNumber().get(), other.goodsNumber().get());
        var apart = mistyped ? Agreement.ALIKE : Agreement.OTHER;
        var beside = sameNumber ? Agreement.BESIDE : apart;
        add(
                Compared.PLACE,
                sameNumber && samePosition ? Agreement.SAME : beside,
                place(goods),
                place(other));
    }

    private static boolean differInOneDigit(String number, String other) {
        return IntStream.range(0, number.length())
                        .filter(at -> number.charAt(at) != other.charAt(at))
                        .count()
                == 1;
    }

    private static String place(DeclaredGoods goods) {
        return goods.goodsNumber().orElse("")
                + (goods.position().isEmpty() ? "" : "/" + goods.position());
    }

    private void invoice() {
        if (goods.invoices().isEmpty() || other.invoices().isEmpty()) {
            return;
        }
        var sameNumber = !Collections.disjoint(numbers(goods), numbers(other));
        var sameInvoice =
                goods.invoices().stream()
                        .filter(invoice -> !invoice.issuer().isEmpty())
                        .anyMatch(other.invoices()::contains);
        var alike = sameNumber ? Agreement.ALIKE : Agreement.OTHER;
        add(
                Compared.INVOICE,
                sameInvoice ? Agreement.SAME : alike,
                joined(numbers(goods)),
                joined(numbers(other)));
    }

    private static Set<String> numbers(DeclaredGoods goods) {
        return goods.invoices().stream()
                .map(DeclaredGoods.Invoice::number)
                .collect(Collectors.toSet());
    }

    private void container() {
        if (!goods.containers().isEmpty() && !other.containers().isEmpty()) {
            add(
                    Compared.CONTAINER,
                    Collections.disjoint(goods.containers(), other.containers())
                            ? Agreement.OTHER
                            : Agreement.SAME,
                    joined(goods.containers()),
                    joined(other.containers()));
        }
    }

    private static String joined(Set<String> texts) {
        return texts.stream().sorted().limit(3).collect(Collectors.joining(", "));
    }

    private static String told(DeclaredGoods goods) {
        var sum = goods.sum();
        var codes = goods.goods().keySet().stream().sorted().limit(3).toList();
        return String.join(", ", codes)
                + (goods.goods().size() > codes.size() ? " …" : "")
                + " · "
                + sum.net().stripTrailingZeros().toPlainString()
                + " kg · NOK "
                + sum.value();
    }

    private void trader() {
        if (goods.trader().isPresent() && other.trader().isPresent()) {
            var same = goods.trader().equals(other.trader());
            add(
                    Compared.TRADER,
                    same ? Agreement.SAME : Agreement.OTHER,
                    company(goods.trader().get()),
                    company(other.trader().get()));
        }
    }

    /** The number of a person is compared, but not kept. */
    private static String company(String trader) {
        return trader.length() == OF_COMPANIES ? trader : "";
    }

    private void total() {
        compare(
                Compared.TOTAL,
                goods.total().map(Comparison::told),
                other.total().map(Comparison::told));
    }

    private static String told(Header.InvoiceTotal total) {
        return total.currency() + " " + total.amount().stripTrailingZeros().toPlainString();
    }

    private void transport() {
        compare(Compared.TRANSPORT, goods.transport(), other.transport());
    }

    private void compare(Compared fact, Optional<String> here, Optional<String> there) {
        if (here.isPresent() && there.isPresent()) {
            var agreement = here.equals(there) ? Agreement.SAME : Agreement.OTHER;
            add(fact, agreement, here.get(), there.get());
        }
    }

    private void add(Compared fact, Agreement agreement, String here, String there) {
        law.weight(fact, agreement)
                .map(
                        weight ->
                                new Reason(
                                        fact,
                                        agreement,
                                        weight.points(),
                                        here,
                                        there,
                                        weight.text()))
                .ifPresent(reasons::add);
    }
}
