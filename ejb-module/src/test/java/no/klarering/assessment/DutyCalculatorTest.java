package no.klarering.assessment;

import static no.klarering.testing.FactsFixture.ALWAYS;
import static no.klarering.testing.TariffFixture.LEVY_RAW;
import static no.klarering.testing.TariffFixture.VAT_0;
import static no.klarering.testing.TariffFixture.VAT_15;
import static no.klarering.testing.TariffFixture.VAT_25;
import static no.klarering.testing.TariffFixture.goods;
import static no.klarering.testing.TariffFixture.rateSetElsewhereFor;
import static no.klarering.testing.TariffFixture.tariff;
import static no.klarering.testing.TariffFixture.unknownRate;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.Money;
import no.klarering.kernel.Problem;
import no.klarering.tariff.ChargeRate;
import no.klarering.tariff.CommodityCode;
import no.klarering.tariff.RateKind;
import no.klarering.testing.Components;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DutyCalculatorTest {

    private static final LocalDate DATE = LocalDate.of(2024, 6, 3);
    private static final String CODE = "62046200";

    /** The worked examples whose charges we compute: their own rates, value and weight. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/assessment/vectors.csv", numLinesToSkip = 1)
    void computesTheWorkedExamples(
            String id,
            String title,
            long value,
            BigDecimal kilograms,
            String duty,
            BigDecimal levy,
            BigDecimal vat,
            boolean registered,
            long expectedDuty,
            long expectedLevy,
            long expectedVat) {
        var rates = List.of(rate("MV", 1, vat), rate("FA", 100, levy));
        var tariff = tariff(goods(CODE, Map.of("TALL", duty), rates, ""));
        var line = line(value, kilograms.toPlainString(), "N", "CN");

        var assessment = DutyCalculator.assess(List.of(line), registered, tariff, DATE);

        assertThat(assessment.totalOf("TL")).isEqualTo(Money.ofKroner(expectedDuty));
        assertThat(assessment.totalOf("FA")).isEqualTo(Money.ofKroner(expectedLevy));
        assertThat(assessment.totalOf("MV")).isEqualTo(Money.ofKroner(expectedVat));
        assertThat(assessment.total())
                .isEqualTo(Money.ofKroner(expectedDuty + expectedLevy + expectedVat));
    }

    @ParameterizedTest
    @CsvSource({
        "TL 1 5992 56000 10.7, ''",
        "TL 1 5991 56000 10.7, 9618",
        "TL 1 5993 56000 10.7, 9618",
        "TL 1 5992 56000 10.8, 9618",
        "TL 1 0 56000 0, 9618",
        "'', 9618",
        "TL 1 2996 56000 10.7/TL 1 2996 56000 10.7, 9618"
    })
    void comparesAmountAndRateOfDuty(String declared, String fault) {
        var tariff = tariff(goods(CODE, Map.of("TALL", "P10.7"), VAT_25, ""));
        var line = line(56_000, "560", "N", "CN", declared);

        var assessment = DutyCalculator.assess(List.of(line), true, tariff, DATE);

        assertThat(codes(assessment)).isEqualTo(fault);
        assertThat(assessment.totalOf("TL")).isEqualTo(Money.ofKroner(5992));
    }

    @ParameterizedTest
    @CsvSource({
        // value 1,000, duty 107, VAT basis 1,107, VAT 276.75
        "TL 1 107 1000 10.7/MV 1 277 1107 25, ''",
        "TL 1 107 1000 10.7/MV 1 276 1107 25, 9618",
        "TL 1 107 1000 10.7/MV 1 277 1107 15, 9618",
        "TL 1 107 1000 10.7/MV 1 277 1000 25, 9652",
        "TL 1 107 1000 10.7/MV 1 250 1000 25, 9618 9652",
        "TL 1 107 1000 10.7, 9618",
        "MV 1 277 1107 25, 9618"
    })
    void comparesRateAmountAndBasisOfVat(String declared, String faults) {
        var tariff = tariff(goods(CODE, Map.of("TALL", "P10.7"), VAT_25, ""));
        var line = line(1_000, "10", "N", "CN", declared);

        var assessment = DutyCalculator.assess(List.of(line), false, tariff, DATE);

        assertThat(codes(assessment)).isEqualTo(faults);
        assertThat(assessment.totalOf("MV")).isEqualTo(Money.ofKroner(277));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "MV 1 277 1107 25, 8010", "MV 1 0 1107 0, 8010"})
    void letsARegisteredImporterDeclareNoVat(String vat, String fault) {
        var tariff = tariff(goods(CODE, Map.of("TALL", "P10.7"), VAT_25, ""));
        var line = line(1_000, "10", "N", "CN", "TL 1 107 1000 10.7/" + vat);

        var assessment = DutyCalculator.assess(List.of(line), true, tariff, DATE);

        assertThat(codes(assessment)).isEqualTo(fault);
        assertThat(assessment.totalOf("MV")).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "MV 1 0 1000 0, ''", "MV 1 0 0 0, ''", "MV 1 250 1000 25, 9618"})
    void takesZeroRatedGoodsWithOrWithoutALineOfZero(String declared, String fault) {
        var tariff = tariff(goods(CODE, Map.of("TALL", "P0"), VAT_0, ""));
        var line = line(1_000, "10", "N", "GB", declared);

        var assessment = DutyCalculator.assess(List.of(line), false, tariff, DATE);

        assertThat(codes(assessment)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "FA 100 35 10000 0.35, ''",
        "FA 100 34 10000 0.35, 9618",
        "FA 200 25 10000 0.25, 9618",
        "'', 9618"
    })
    void demandsTheResearchLevyWhereItIsMarked(String declared, String fault) {
        var tariff = tariff(goods(CODE, Map.of("TALL", "P0"), List.of(VAT_15, LEVY_RAW), ""));
        var line = line(10_000, "500", "N", "CN", declared);

        var assessment = DutyCalculator.assess(List.of(line), true, tariff, DATE);

        assertThat(codes(assessment)).isEqualTo(fault);
    }

    @Test
    void refusesTheResearchLevyWhereItIsNotMarked() {
        var tariff = tariff(goods(CODE, Map.of("TALL", "P0"), VAT_25, ""));
        var line = line(10_000, "500", "N", "CN", "FA 100 35 10000 0.35");

        var assessment = DutyCalculator.assess(List.of(line), true, tariff, DATE);

        assertThat(codes(assessment)).isEqualTo("9618");
    }

    @ParameterizedTest
    @CsvSource({
        // the lowest of the groups that the country is in
        "N, IN, 1000, TALL",
        "J, IN, 1000, TALL",
        "G, IN, 500, TGS2",
        "G, MM, 300, TGS1",
        "A, DE, 0, TOES"
    })
    void takesTheLowestRateOfTheGroupsThatTheLetterOpens(
            String letter, String origin, long duty, String group) {
        var rates = Map.of("TALL", "P10", "TGS1", "K3", "TGS2", "P5", "TOES", "P0");
        var tariff = tariff(goods(CODE, rates, VAT_25, ""));
        var line = line(10_000, "100", letter, origin);

        var assessment = DutyCalculator.assess(List.of(line), true, tariff, DATE);

        var charge = assessment.charges().get(0);
        assertThat(charge.amount()).isEqualTo(Money.ofKroner(duty));
        assertThat(charge.countryGroup()).contains(group);
    }

    @ParameterizedTest
    @CsvSource({"A, CN", "A, IN", "P, DE", "X, DE", "G, IN"})
    void refusesAPreferenceThatGoodsOrCountryDoNotHave(String letter, String origin) {
        var tariff = tariff(goods(CODE, Map.of("TALL", "P10", "TOES", "P0"), VAT_25, ""));
        var line = line(10_000, "100", letter, origin);

        var assessment = DutyCalculator.assess(List.of(line), true, tariff, DATE);

        assertThat(codes(assessment)).isEqualTo("8023");
        assertThat(assessment.problems().get(0).where().box()).isEqualTo("36");
    }

    @ParameterizedTest
    @CsvSource({"A, DE, '', RATE_UNKNOWN", "A, CN, 8023, RATE_UNKNOWN"})
    void leavesAPreferenceWhoseRateIsSetElsewhereToAnOfficer(
            String letter, String origin, String problem, String reason) {
        var tariff = tariff(rateSetElsewhereFor("TOES", CODE));
        var line = line(10_000, "100", letter, origin, "TL 1 30 100 3");

        var assessment = DutyCalculator.assess(List.of(line), true, tariff, DATE);

        assertThat(codes(assessment)).isEqualTo(problem);
        assertThat(assessment.notRecomputed()).contains(reason);
    }

    @Test
    void computesDutyByThePieceFromTheSupplementaryQuantity() {
        var tariff = tariff(goods(CODE, Map.of("TALL", "S2.5"), VAT_25, "NMB"));
        var line = withPieces(line(10_000, "100", "N", "CN", "TL 1 30 12 2.5"), "12");

        var assessment = DutyCalculator.assess(List.of(line), true, tariff, DATE);

        assertThat(assessment.problems()).isEmpty();
        assertThat(assessment.charges().get(0).kind()).isEqualTo(RateKind.PER_UNIT);
    }

    @Test
    void letsDutyStandWhenNoRateIsPrinted() {
        var line = line(1_000, "10", "N", "CN", "TL 1 500 1000 50/MV 2 225 1500 15");

        var assessment =
                DutyCalculator.assess(List.of(line), false, tariff(unknownRate(CODE)), DATE);

        assertThat(assessment.problems()).isEmpty();
        assertThat(assessment.notRecomputed()).containsExactly("RATE_UNKNOWN");
        assertThat(assessment.total()).isEqualTo(Money.ofKroner(725));
    }

    @Test
    void letsDutyStandWhenAReductionIsClaimed() {
        var tariff = tariff(goods(CODE, Map.of("TALL", "P10.7"), VAT_25, ""));
        var line = reduced(line(1_000, "10", "N", "CN", "TL 1 50 1000 5"));

        var assessment = DutyCalculator.assess(List.of(line), true, tariff, DATE);

        assertThat(assessment.problems()).isEmpty();
        assertThat(assessment.notRecomputed()).containsExactly("REDUCTION_CLAIMED");
        assertThat(assessment.total()).isEqualTo(Money.ofKroner(50));
    }

    @ParameterizedTest
    @CsvSource({
        "4000, TL 1 107 1000 10.7, ''",
        "4071, TL 1 107 1000 10.7, ''",
        "6021, TL 1 107 1000 10.7, ''",
        "6021, TL 1 50 1000 5, PROCEDURE_NOT_RECOMPUTED",
        "6100, '', PROCEDURE_NOT_RECOMPUTED",
        "5100, '', PROCEDURE_NOT_RECOMPUTED",
        "7100, TL 1 50 1000 5, PROCEDURE_NOT_RECOMPUTED"
    })
    void computesFreeCirculationAndHoldsWhatDeviatesElsewhere(
            String procedure, String declared, String reason) {
        var tariff = tariff(goods(CODE, Map.of("TALL", "P10.7"), VAT_25, ""));
        var line = under(procedure, line(1_000, "10", "N", "CN", declared));

        var assessment = DutyCalculator.assess(List.of(line), true, tariff, DATE);

        assertThat(assessment.problems()).isEmpty();
        assertThat(String.join(" ", assessment.notRecomputed())).isEqualTo(reason);
    }

    @Test
    void countsOtherChargesInTheVatBasisAsTheyAreDeclared() {
        var tariff = tariff(goods(CODE, Map.of("TALL", "P0"), VAT_25, ""));
        var line = line(1_000, "10", "N", "CN", "BV 620 200 10 20/MV 1 300 1200 25");

        var assessment = DutyCalculator.assess(List.of(line), false, tariff, DATE);

        assertThat(assessment.problems()).isEmpty();
        assertThat(assessment.notRecomputed()).containsExactly("CHARGE_NOT_RECOMPUTED");
        assertThat(assessment.total()).isEqualTo(Money.ofKroner(500));
    }

    @Test
    void holdsGoodsThatMayBearAnExciseEvenWhenNoneIsDeclared() {
        var excise = new ChargeRate("BV", 620, RateKind.PER_UNIT, null, ALWAYS);
        var tariff = tariff(goods(CODE, Map.of("TALL", "P0"), List.of(VAT_25, excise), ""));

        var assessment =
                DutyCalculator.assess(List.of(line(100, "1", "N", "CN")), true, tariff, DATE);

        assertThat(assessment.problems()).isEmpty();
        assertThat(assessment.notRecomputed()).containsExactly("CHARGE_NOT_RECOMPUTED");
    }

    @Test
    void asksNothingForGoodsOfTheVoecScheme() {
        var tariff = tariff(goods(CODE, Map.of("TALL", "P10.7"), VAT_25, ""));
        var line = voec(line(1_000, "10", "N", "CN"));

        var assessment = DutyCalculator.assess(List.of(line), false, tariff, DATE);

        assertThat(assessment.problems()).isEmpty();
        assertThat(assessment.notRecomputed()).isEmpty();
        assertThat(assessment.total()).isEqualTo(Money.ZERO);
    }

    @Test
    void saysAnErrorNumberOncePerLine() {
        var tariff = tariff(goods(CODE, Map.of("TALL", "P10.7"), List.of(VAT_25, LEVY_RAW), ""));
        var one = line(1_000, "10", "N", "CN");
        var two = Components.with(one, "item", 2);

        var assessment = DutyCalculator.assess(List.of(one, two), false, tariff, DATE);

        assertThat(assessment.problems())
                .extracting(p -> p.where().errorPoint() + ":" + p.code())
                .containsExactly("1:9618", "2:9618");
        assertThat(assessment.charges()).filteredOn(c -> !c.agrees()).hasSize(6);
    }

    @Test
    void letsChargesStandForAReason() {
        var line = line(1_000, "10", "N", "CN", "FF 100 8 1000 0.75");

        var assessment = DutyCalculator.asDeclared(List.of(line), tariff(), "ANY_REASON");

        assertThat(assessment.total()).isEqualTo(Money.ofKroner(8));
        assertThat(assessment.notRecomputed()).containsExactly("ANY_REASON");
    }

    @Test
    void needsNoReasonWhereNothingIsDeclared() {
        var assessment =
                DutyCalculator.asDeclared(
                        List.of(line(1_000, "10", "N", "CN")), tariff(), "ANY_REASON");

        assertThat(assessment.charges()).isEmpty();
        assertThat(assessment.notRecomputed()).isEmpty();
    }

    private static String codes(Assessment assessment) {
        return assessment.problems().stream()
                .map(Problem::code)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static ChargeRate rate(String charge, int sequence, BigDecimal rate) {
        return new ChargeRate(charge, sequence, RateKind.PERCENT, rate, ALWAYS);
    }

    private static AssessableLine line(
            long value, String kilograms, String preference, String origin) {
        return line(value, kilograms, preference, origin, "");
    }

    /** Charges are written as code, sequence, amount, basis, rate, and parted by slashes. */
    private static AssessableLine line(
            long value, String kilograms, String preference, String origin, String charges) {
        return new AssessableLine(
                1,
                CommodityCode.parse(CODE),
                CountryCode.parse(origin),
                preference,
                false,
                "4000",
                Money.ofKroner(value),
                new BigDecimal(kilograms),
                Optional.empty(),
                false,
                Arrays.stream(charges.split("/"))
                        .filter(c -> !c.isEmpty())
                        .map(DutyCalculatorTest::charge)
                        .toList());
    }

    private static DeclaredCharge charge(String text) {
        var parts = text.split(" ");
        return new DeclaredCharge(
                parts[0],
                Integer.parseInt(parts[1]),
                Money.ofKroner(Long.parseLong(parts[2])),
                new BigDecimal(parts[3]),
                new BigDecimal(parts[4]));
    }

    private static AssessableLine reduced(AssessableLine line) {
        return Components.with(line, "reduction", true);
    }

    private static AssessableLine under(String procedure, AssessableLine line) {
        return Components.with(line, "procedure", procedure);
    }

    private static AssessableLine voec(AssessableLine line) {
        return Components.with(line, "voec", true);
    }

    private static AssessableLine withPieces(AssessableLine line, String pieces) {
        return Components.with(line, "supplementary", Optional.of(new BigDecimal(pieces)));
    }
}
