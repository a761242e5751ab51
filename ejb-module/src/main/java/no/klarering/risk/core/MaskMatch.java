package no.klarering.risk.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.klarering.kernel.Text;
import no.klarering.risk.CheckTexts;
import no.klarering.risk.Lane;
import no.klarering.risk.MaskEdition;
import no.klarering.risk.RiskHit;
import no.klarering.risk.RiskSubject;
import no.klarering.risk.StatisticsMask;

/** One statistics mask against one declaration: a hit for each line, confirmed or not. */
public final class MaskMatch {

    /** Enough to see on which side of the limits it lies. */
    private static final int DIGITS = 3;

    private MaskMatch() {}

    public static Stream<RiskHit> of(
            StatisticsMask mask, RiskSubject subject, MaskEdition edition) {
        var concerned = mask.direction().map(subject.direction()::equals).orElse(true);
        return concerned
                ? subject.items().stream()
                        .filter(item -> item.commodity().startsWith(mask.commodityPrefix()))
                        .flatMap(item -> ofLine(mask, item, edition))
                : Stream.empty();
    }

    private static Stream<RiskHit> ofLine(
            StatisticsMask mask, RiskSubject.Item item, MaskEdition edition) {
        return mask
                .check()
                .of(item)
                .filter(found -> isOutside(found, mask))
                .map(found -> hit(mask, item, found, edition))
                .stream();
    }

    private static boolean isOutside(BigDecimal found, StatisticsMask mask) {
        return found.compareTo(mask.least()) < 0 || found.compareTo(mask.most()) > 0;
    }

    private static RiskHit hit(
            StatisticsMask mask, RiskSubject.Item item, BigDecimal found, MaskEdition edition) {
        var texts = edition.texts().get(mask.check());
        var values =
                Map.of(
                        "{line}", Integer.toString(item.item()),
                        "{found}", shown(found),
                        "{least}", mask.least().toPlainString(),
                        "{most}", mask.most().toPlainString());
        return item.confirmed().contains(texts.confirmedBy())
                ? hit(mask, Lane.GREEN, item, filled(texts.confirmed(), values), "", edition)
                : asked(mask, item, texts, values, edition);
    }

    private static RiskHit asked(
            StatisticsMask mask,
            RiskSubject.Item item,
            CheckTexts texts,
            Map<String, String> values,
            MaskEdition edition) {
        return hit(
                mask,
                Lane.NEW_VERSION,
                item,
                filled(texts.reason(), values),
                filled(texts.request(), values),
                edition);
    }

    private static RiskHit hit(
            StatisticsMask mask,
            Lane lane,
            RiskSubject.Item item,
            Text reason,
            String request,
            MaskEdition edition) {
        return new RiskHit(
                mask.id(), lane, List.of(item.item()), reason, request, 0, edition.edition());
    }

    private static String shown(BigDecimal found) {
        var rounded = found.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private static Text filled(Text text, Map<String, String> values) {
        return new Text(
                filled(text.nb(), values, value -> value.replace('.', ',')),
                filled(text.en(), values));
    }

    private static String filled(String text, Map<String, String> values) {
        return filled(text, values, UnaryOperator.identity());
    }

    private static String filled(
            String text, Map<String, String> values, UnaryOperator<String> written) {
        var whole = text;
        for (var value : values.entrySet()) {
            whole = whole.replace(value.getKey(), written.apply(value.getValue()));
        }
        return whole;
    }
}
