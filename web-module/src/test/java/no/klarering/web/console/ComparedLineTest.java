package no.klarering.web.console;

import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.assessment.AssessedCharge;
import no.klarering.assessment.Assessment;
import no.klarering.clearance.CaseFile;
import no.klarering.clearance.Decision;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Money;
import no.klarering.tariff.RateKind;
import org.junit.jupiter.api.Test;

class ComparedLineTest {

    private static final Instant DECIDED = Instant.parse("2024-06-03T07:15:08Z");

    @Test
    void setsWhatWeComputeBesideWhatWasDeclared() {
        var duty = charge(1, Optional.of(Money.ofKroner(4000)), 4515, false, Optional.empty());

        var compared = ComparedLine.of(version(Optional.of(duty))).get(0);

        var first = compared.rows().get(0);
        assertThat(first.first()).isTrue();
        assertThat(first.verdict()).isEqualTo("differs");
        assertThat(first.charge().orElseThrow().declared()).contains(4000L);
        assertThat(first.charge().orElseThrow().computed()).contains(4515L);
        assertThat(compared.differs()).isTrue();
    }

    @Test
    void saysThatTheDeclaredAmountStandsWhenNothingCouldBeComputed() {
        var duty =
                charge(
                        1,
                        Optional.of(Money.ofKroner(4515)),
                        4515,
                        true,
                        Optional.of("RATE_UNKNOWN"));

        var compared = ComparedLine.of(version(Optional.of(duty))).get(0);

        assertThat(compared.rows().get(0).verdict()).isEqualTo("stands");
        assertThat(compared.differs()).isFalse();
    }

    @Test
    void showsOnlyWhatWasDeclaredWhenControlStoppedBeforeTheComputation() {
        var nothing = Optional.<AssessedCharge>empty();

        var compared = ComparedLine.of(version(nothing)).get(0);

        assertThat(compared.charges()).isNotEmpty().allMatch(c -> c.computed().isEmpty());
        assertThat(compared.rows().get(0).verdict()).isEmpty();
    }

    private static AssessedCharge charge(
            int item,
            Optional<Money> declared,
            long computed,
            boolean agrees,
            Optional<String> stands) {
        return new AssessedCharge(
                item,
                "TL",
                1,
                RateKind.PERCENT,
                new BigDecimal("42200"),
                new BigDecimal("10.7"),
                Money.ofKroner(computed),
                Optional.of("TALL"),
                declared,
                agrees,
                stands);
    }

    private static CaseFile.Version version(Optional<AssessedCharge> charge) {
        var content = aDeclaration().submitted();
        var version =
                new DeclarationVersion(
                        DeclarationId.of(content.declarationId()),
                        content,
                        DeclarationState.MANUAL,
                        "MANUAL",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        DECIDED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        var assessment =
                charge.map(
                        c ->
                                new Assessment(
                                        "tariff 2024",
                                        List.of(c),
                                        c.amount(),
                                        List.of(),
                                        Set.of()));
        var decision =
                new Decision(
                        DeclarationState.MANUAL,
                        List.of(),
                        List.of(),
                        assessment,
                        List.of(),
                        List.of(),
                        List.of(),
                        DECIDED);
        return new CaseFile.Version(version, Optional.of(decision), Optional.empty());
    }
}
