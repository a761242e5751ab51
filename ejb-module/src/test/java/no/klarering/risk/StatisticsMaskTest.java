package no.klarering.risk;

import static no.klarering.testing.FactsFixture.ALWAYS;
import static no.klarering.testing.FactsFixture.UNTIL_2010;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.Money;
import no.klarering.kernel.Text;
import no.klarering.testing.Components;
import no.klarering.testing.LawFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatisticsMaskTest {

    private static final LocalDate DATE = LocalDate.of(2024, 6, 3);
    private static final String SHOES = "64039900";

    @ParameterizedTest
    @CsvSource({
        // check, kroner, net kilograms, pairs, whether it is from 2 to 5
        "VALUE_WEIGHT, 20, 10, 1, false",
        "VALUE_WEIGHT, 19, 10, 1, true",
        "VALUE_WEIGHT, 50, 10, 1, false",
        "VALUE_WEIGHT, 51, 10, 1, true",
        "VALUE_QUANTITY, 6, 10, 3, false",
        "VALUE_QUANTITY, 5, 10, 3, true",
        "VALUE_QUANTITY, 15, 10, 3, false",
        "VALUE_QUANTITY, 16, 10, 3, true",
        "WEIGHT_QUANTITY, 1, 0.600, 0.30, false",
        "WEIGHT_QUANTITY, 1, 0.599, 0.30, true",
        "WEIGHT_QUANTITY, 1, 1.500, 0.30, false",
        "WEIGHT_QUANTITY, 1, 1.501, 0.30, true"
    })
    void findsWhatLiesOutsideItsLimits(
            StatisticsCheck check, long kroner, String net, String pairs, boolean odd) {
        var subject = subject(shoes(kroner, net, pairs, Set.of()));

        var hits = RiskScreening.check(subject, masks(mask(check)), DATE);

        assertThat(hits).hasSize(odd ? 1 : 0);
        assertThat(hits).extracting(RiskHit::lane).allMatch(Lane.NEW_VERSION::equals);
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingWhereThereIsNothingToDivideBy(StatisticsCheck check) {
        var none = Components.with(shoes(1000, "0", "0", Set.of()), "quantity", Optional.empty());
        var zero = shoes(1000, "0", "0", Set.of());

        var hits = RiskScreening.check(subject(none, zero), masks(mask(check)), DATE);

        assertThat(hits).isEmpty();
    }

    @Test
    void namesCheckLineAndLimits() {
        var odd = Components.with(shoes(1000, "30", "1", Set.of()), "item", 2);
        var subject = subject(shoes(30, "10", "1", Set.of()), odd);

        var hits = RiskScreening.check(subject, masks(mask(StatisticsCheck.VALUE_WEIGHT)), DATE);

        assertThat(hits)
                .containsExactly(
                        new RiskHit(
                                "M-1",
                                Lane.NEW_VERSION,
                                List.of(2),
                                new Text("33,333 ikke 2-5", "33.333 not 2-5"),
                                "LINE 2: 33.333 NOT 2-5",
                                0,
                                "m7"));
    }

    @ParameterizedTest
    @CsvSource({"VW, GREEN, ''", "VQ, NEW_VERSION, 'LINE 1: 33.333 NOT 2-5'"})
    void letsADeclarantConfirmTheCheckThatIsNamed(String confirmed, Lane lane, String request) {
        var subject = subject(shoes(1000, "30", "1", Set.of(confirmed)));

        var hits = RiskScreening.check(subject, masks(mask(StatisticsCheck.VALUE_WEIGHT)), DATE);

        assertThat(hits).extracting(RiskHit::lane).containsExactly(lane);
        assertThat(hits).extracting(RiskHit::request).containsExactly(request);
    }

    @ParameterizedTest
    @CsvSource({
        "commodityPrefix, 6403, 1",
        "commodityPrefix, 6404, 0",
        "direction, IMPORT, 1",
        "direction, EXPORT, 0"
    })
    void looksAtItsGoodsAndItsDirectionOnly(String component, String value, int hits) {
        var condition = component.equals("direction") ? Optional.of(value) : value;
        var mask = Components.with(mask(StatisticsCheck.VALUE_WEIGHT), component, condition);
        var subject = subject(shoes(1000, "30", "1", Set.of()));

        assertThat(RiskScreening.check(subject, masks(mask), DATE)).hasSize(hits);
    }

    @Test
    void leavesOutMasksThatAreNotInForce() {
        var mask = Components.with(mask(StatisticsCheck.VALUE_WEIGHT), "period", UNTIL_2010);

        var hits =
                RiskScreening.check(subject(shoes(1000, "30", "1", Set.of())), masks(mask), DATE);

        assertThat(hits).isEmpty();
    }

    @Test
    void refusesLimitsThatAreTheWrongWayRound() {
        assertThatThrownBy(
                        () ->
                                new StatisticsMask(
                                        "M-1",
                                        StatisticsCheck.VALUE_WEIGHT,
                                        Optional.empty(),
                                        SHOES,
                                        BigDecimal.TEN,
                                        BigDecimal.ONE,
                                        ALWAYS))
                .hasMessage("M-1: least 10 is above most 1");
    }

    @Test
    void everyCheckOfTheFilesIsToldAndNamesWhatConfirmsIt() {
        var texts = LawFiles.masks().texts();

        assertThat(texts).containsOnlyKeys(StatisticsCheck.values());
        assertThat(texts.values())
                .allSatisfy(t -> assertThat(t.request()).contains("BEK " + t.confirmedBy()))
                .allSatisfy(t -> assertThat(t.request()).contains("{line}", "{found}"));
    }

    private static MaskEdition masks(StatisticsMask mask) {
        return new MaskEdition(
                "m7",
                List.of(mask),
                Map.of(
                        StatisticsCheck.VALUE_WEIGHT, texts(StatisticsCheck.VALUE_WEIGHT, "VW"),
                        StatisticsCheck.VALUE_QUANTITY, texts(StatisticsCheck.VALUE_QUANTITY, "VQ"),
                        StatisticsCheck.WEIGHT_QUANTITY,
                                texts(StatisticsCheck.WEIGHT_QUANTITY, "WQ")));
    }

    private static CheckTexts texts(StatisticsCheck check, String confirmedBy) {
        return new CheckTexts(
                check,
                confirmedBy,
                new Text("{found} ikke {least}-{most}", "{found} not {least}-{most}"),
                new Text("bekreftet", "confirmed"),
                "LINE {line}: {found} NOT {least}-{most}");
    }

    private static StatisticsMask mask(StatisticsCheck check) {
        return new StatisticsMask(
                "M-1",
                check,
                Optional.empty(),
                SHOES,
                new BigDecimal("2"),
                new BigDecimal("5"),
                ALWAYS);
    }

    private static RiskSubject subject(RiskSubject.Item... items) {
        return new RiskSubject(
                "IMPORT",
                "FU",
                "313001202",
                "313000109",
                "441002",
                Optional.empty(),
                Money.ofKroner(1000),
                List.of(items),
                List.of());
    }

    private static RiskSubject.Item shoes(
            long kroner, String net, String pairs, Set<String> confirmed) {
        return new RiskSubject.Item(
                1,
                SHOES,
                Optional.empty(),
                Money.ofKroner(kroner),
                false,
                "4000",
                Optional.of(new BigDecimal(net)),
                Optional.of(new BigDecimal(pairs)),
                confirmed);
    }
}
