package no.klarering.assessment;

import static no.klarering.testing.DeclarationFixture.charge;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.klarering.declaration.Line;
import no.klarering.kernel.Money;
import no.klarering.kernel.Problem;
import no.klarering.tariff.CommodityCode;
import no.klarering.testing.TariffFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportLevyTest {

    private static final LocalDate DATE = LocalDate.of(2024, 6, 3);

    @ParameterizedTest
    @CsvSource({
        // goods, procedure, value, declared levy and rate; fault, levy, why an officer looks
        "03021411, 1000, 60000, 180, 0.3, '', 180, ''",
        "03021411, 1000, 60000, 179, 0.3, 9618, 180, ''",
        "03021411, 1000, 60000, 181, 0.3, 9618, 180, ''",
        "03021411, 1000, 60000, 180, 0.75, 9618, 180, ''",
        "03021411, 1100, 60500, 182, 0.3, '', 182, ''",
        "03021411, 1000, 60000, , , 9618, 180, ''",
        "03021411, 1000, 166, , , '', 0, ''",
        "03021411, 1000, 167, , , 9618, 1, ''",
        "03021411, 2300, 60000, , , '', 0, ''",
        "03021411, 2300, 60000, 180, 0.3, '', 180, CHARGE_NOT_RECOMPUTED",
        "73181500, 1000, 60000, , , '', 0, ''",
        "73181500, 1000, 60000, 180, 0.3, '', 180, CHARGE_NOT_RECOMPUTED"
    })
    void comparesTheLevyOnFishWithWhatWasDeclared(
            String goods,
            String procedure,
            long value,
            Long levy,
            String rate,
            String fault,
            long expected,
            String reason) {
        var declared =
                Optional.ofNullable(levy).stream()
                        .map(l -> charge("FF", 100, l, Long.toString(value), rate))
                        .toList();
        var line = line(goods, procedure, value, declared);

        var assessment = DutyCalculator.assessExport(List.of(line), TariffFixture.tariff(), DATE);

        assertThat(assessment.problems())
                .extracting(Problem::code)
                .containsExactlyElementsOf(fault.isEmpty() ? List.of() : List.of(fault));
        assertThat(assessment.totalOf("FF")).isEqualTo(Money.ofKroner(expected));
        assertThat(assessment.notRecomputed())
                .containsExactlyElementsOf(reason.isEmpty() ? List.of() : List.of(reason));
    }

    private static AssessableLine line(
            String goods, String procedure, long value, List<Line.Charge> charges) {
        return new AssessableLine(
                1,
                CommodityCode.parse(goods),
                Optional.empty(),
                "N",
                false,
                procedure,
                Money.ofKroner(value),
                BigDecimal.TEN,
                Optional.empty(),
                false,
                charges.stream()
                        .map(
                                c ->
                                        new DeclaredCharge(
                                                c.code(),
                                                c.sequence(),
                                                Money.ofKroner(c.amount()),
                                                c.basis(),
                                                c.rate()))
                        .toList());
    }
}
