package no.klarering.web.console;

import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static org.assertj.core.api.Assertions.assertThat;

import no.klarering.declaration.Difference;
import no.klarering.testing.DeclarationFixture;
import org.junit.jupiter.api.Test;

class ShownDifferenceTest {

    @Test
    void hasARowForTheValueAndOneForEachCharge() {
        var shown = between(aDeclaration(), aDeclaration().worth(58_000, 6206));

        assertThat(shown.rows())
                .extracting(ShownDifference.Row::difference)
                .containsExactly(2000L, 214L);
        assertThat(shown.rows().get(0).height()).isEqualTo(2);
        assertThat(shown.rows().get(1).charge()).contains("TL");
        assertThat(shown.linesLeftOut()).isZero();
    }

    @Test
    void tellsHowManyLinesItLeavesOut() {
        var before = aDeclaration();
        var after = aDeclaration();
        for (var i = 0; i < 101; i++) {
            after = after.oneMoreLine();
        }

        var shown = between(before, after);

        assertThat(shown.rows()).hasSize(200);
        assertThat(shown.linesLeftOut()).isEqualTo(1);
        assertThat(shown.difference().total()).isEqualTo(101 * 5992);
    }

    private static ShownDifference between(DeclarationFixture before, DeclarationFixture after) {
        return new ShownDifference(Difference.between(before.submitted(), after.submitted()));
    }
}
