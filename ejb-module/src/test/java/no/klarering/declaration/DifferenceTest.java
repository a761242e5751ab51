package no.klarering.declaration;

import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static no.klarering.testing.DeclarationFixture.charge;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.klarering.testing.DeclarationFixture;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void isNothingBetweenTheSame() {
        var difference = between(aDeclaration(), aDeclaration());

        assertThat(difference.lines()).isEmpty();
        assertThat(difference.byCharge()).isEmpty();
        assertThat(difference.total()).isZero();
    }

    @Test
    void netsAChargeAtTheSameRate() {
        var difference = between(aDeclaration(), aDeclaration().worth(58_000, 6206));

        var change = difference.lines().get(0);
        assertThat(change.value()).isEqualTo(2000);
        assertThat(change.charges()).hasSize(1);
        assertThat(change.charges().get(0).amount()).isEqualTo(214);
        assertThat(change.charges().get(0).basis()).isEqualByComparingTo("2000");
        assertThat(difference.byCharge()).containsOnlyKeys("TL").containsEntry("TL", 214L);
    }

    @Test
    void takesAChargeBackAtTheOldRateAndChargesItAtTheNew() {
        var after = aDeclaration().withCharges(charge("TL", 1, 5600, "56000", "10"));

        var difference = between(aDeclaration(), after);

        assertThat(difference.lines().get(0).charges())
                .extracting(Line.Charge::amount)
                .containsExactly(-5992L, 5600L);
        assertThat(difference.total()).isEqualTo(-392);
    }

    @Test
    void takesBackALineThatIsLeftOut() {
        var difference = between(aDeclaration().oneMoreLine(), aDeclaration());

        var change = difference.lines().get(0);
        assertThat(change.line().item()).isEqualTo(2);
        assertThat(change.value()).isEqualTo(-56_000);
        assertThat(change.packages()).isEqualTo(-40);
        assertThat(change.net()).isEqualByComparingTo(BigDecimal.valueOf(-560));
        assertThat(difference.total()).isEqualTo(-5992);
    }

    @Test
    void hasSumsOnlyWhereThereAreNoLines() {
        var sums = new Totals(6206, List.of(new Totals.ByCharge("TL", 6206)), 0, 0);
        var after = aDeclaration().with("lines", List.of()).with("totals", sums);

        var difference = between(aDeclaration(), after);

        assertThat(difference.lines()).isEmpty();
        assertThat(difference.total()).isEqualTo(214);
    }

    private static Difference between(DeclarationFixture before, DeclarationFixture after) {
        return Difference.between(before.submitted(), after.submitted());
    }
}
