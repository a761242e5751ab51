package no.klarering.edition.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.klarering.tariff.CommodityCode;
import no.klarering.tariff.TariffGoods;
import no.klarering.testing.Database;
import no.klarering.testing.TariffFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tariff as loaded, kept and read back. */
class TariffOfTheFilesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 15);

    private static Node node;

    @BeforeAll
    static void load(@TempDir Path folder) {
        node = new Node(Database.freshH2(), folder, Clock.systemUTC());
        node.reload();
    }

    @Test
    void saysOfEveryCommodityWhatAReadingWithoutDatabaseSays() {
        var expected = TariffFiles.tariff();

        var loaded = node.tariff.excerpt(expected.goods().keySet());

        assertThat(loaded.goods().keySet()).isEqualTo(expected.goods().keySet());
        expected.goods()
                .forEach(
                        (code, goods) ->
                                assertThat(loaded.goods().get(code))
                                        .usingRecursiveComparison()
                                        .ignoringFields("description", "restrictions")
                                        .withComparatorForType(
                                                BigDecimal::compareTo, BigDecimal.class)
                                        .isEqualTo(goods));
        assertThat(loaded.groups())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .ignoringFields("name")
                .isEqualTo(expected.groups());
    }

    @ParameterizedTest
    @CsvSource({
        "62034200, TALL, PERCENT,      10.70",
        "62034200, TOES, PERCENT,      0",
        "02013009, TALL, PER_KILOGRAM, 119.01",
        "02041000, TGSP, PERCENT,      386.10",
        "02011000, TALL, PER_KILOGRAM, 32.28",
        "07020023, TEF,  PER_KILOGRAM, 10.21",
        "06031120, TEF,  PERCENT,      150",
        "04069098, TALL, PERCENT,      277",
    })
    void hasTheRatesOfTheWorkedVectors(String code, String group, String kind, String value) {
        var goods = node.tariff.find(CommodityCode.of(code)).orElseThrow();

        var rates =
                goods.duties().stream()
                        .filter(rate -> rate.countryGroup().equals(group))
                        .filter(rate -> rate.period().contains(DAY))
                        .toList();

        assertThat(rates)
                .singleElement()
                .satisfies(
                        rate -> {
                            assertThat(rate.kind()).hasToString(kind);
                            assertThat(rate.value()).isEqualByComparingTo(value);
                        });
    }

    @ParameterizedTest
    @CsvSource({"USD, 10.52", "JPY, 0.0685", "CHF, 11.66"})
    void hasTheExchangeRatesForOneUnit(String currency, String kroner) {
        var rate = node.exchangeRates.on(currency, DAY).orElseThrow();

        assertThat(rate.perOne()).isEqualByComparingTo(kroner);
    }

    @Test
    void hasNoExchangeRateOutsideThePublishedPeriods() {
        assertThat(node.exchangeRates.on("USD", LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(node.exchangeRates.on("XXX", DAY)).isEmpty();
    }

    @Test
    void aRateThatCannotBeCalculatedWithIsNone() {
        var cigars = node.tariff.find(CommodityCode.of("24021000")).orElseThrow();

        assertThat(cigars.charges())
                .filteredOn(rate -> rate.charge().equals("TO"))
                .singleElement()
                .satisfies(rate -> assertThat(rate.value()).isNull());
    }

    @Test
    void findsByTheBeginningOfACodeWithOrWithoutDots() {
        var dotted = node.tariff.search("62.04", 10);
        var bare = node.tariff.search("6204", 10);

        assertThat(codes(dotted)).isNotEmpty().allMatch(code -> code.startsWith("6204"));
        assertThat(bare).isEqualTo(dotted);
        assertThat(node.tariff.search("0", 5)).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "bukser, 62034200",
        "Trousers, 62034200",
        "hester, 01012100",
        "pure-bred, 01012100"
    })
    void findsByWordsInEitherLanguage(String words, String code) {
        var found = node.tariff.search(words, 50);

        assertThat(codes(found)).contains(code);
    }

    @Test
    void findsNothingForNothing() {
        assertThat(node.tariff.search("  ", 10)).isEmpty();
        assertThat(node.tariff.search("romskip", 10)).isEmpty();
    }

    private static List<String> codes(List<TariffGoods> goods) {
        return goods.stream().map(each -> each.code().digits()).collect(Collectors.toList());
    }
}
