package no.klarering.clearance.core;

import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static no.klarering.testing.FactsFixture.someFacts;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.Line;
import no.klarering.kernel.Text;
import no.klarering.messaging.ControlAction;
import no.klarering.messaging.CustomsResponse.ResponseText;
import no.klarering.messaging.ResponseKind;
import no.klarering.risk.CheckTexts;
import no.klarering.risk.MaskEdition;
import no.klarering.risk.RiskHit;
import no.klarering.risk.StatisticsCheck;
import no.klarering.risk.StatisticsMask;
import no.klarering.testing.DeclarationFixture;
import no.klarering.testing.FactsFixture;
import org.junit.jupiter.api.Test;

class StatisticsCheckTest {

    @Test
    void sendsBackWhatStatisticsFindOdd() {
        var decision = decide(aDeclaration());

        assertThat(decision.ending()).isEqualTo(DeclarationState.NEW_VERSION_WANTED);
        assertThat(decision.response().kind()).isEqualTo(ResponseKind.MESSAGE);
        assertThat(decision.response().action()).contains(ControlAction.NEW_VERSION);
        assertThat(decision.response().texts())
                .containsExactly(new ResponseText("999", "LINE 1 46.667"));
        assertThat(decision.declaration().orElseThrow().lane()).isEqualTo("NEW_VERSION");
        assertThat(decision.declaration().orElseThrow().reasons()).containsExactly("M-1");
        assertThat(decision.event().details()).containsEntry("reasons", "M-1");
    }

    @Test
    void bindsNothingForWhatIsSentBack() {
        var decision = decide(aDeclaration());

        assertThat(decision.controlOrder()).isEmpty();
        assertThat(decision.claim()).isEmpty();
        assertThat(decision.draw()).isEmpty();
        assertThat(decision.needsRunningNumber()).isFalse();
    }

    @Test
    void releasesWhatIsConfirmedAndSaysSoInTheAudit() {
        var decision = decide(confirmed());

        assertThat(decision.ending()).isEqualTo(DeclarationState.RELEASED);
        assertThat(decision.decision().hits())
                .extracting(RiskHit::reason)
                .containsExactly(new Text("bekreftet", "confirmed"));
        assertThat(decision.event().details())
                .containsEntry("confirmed", "M-1:1")
                .doesNotContainKey("reasons");
    }

    @Test
    void leavesToAnOfficerWhatAnOfficerHandlesAnyway() {
        var decision = decide(aDeclaration().header("category", Category.MA));

        assertThat(decision.ending()).isEqualTo(DeclarationState.MANUAL);
        assertThat(decision.response().texts()).isEmpty();
        assertThat(decision.decision().hits()).extracting(RiskHit::profile).contains("M-1");
    }

    private static DeclarationFixture confirmed() {
        return aDeclaration().line("documents", List.of(new Line.Document("BEK", "VQ")));
    }

    private static ClearanceDecision decide(DeclarationFixture declaration) {
        var facts = someFacts().with("masks", masks()).clearance();
        return ClearanceProcedure.decide(declaration.submitted(), facts);
    }

    /** 56,000 kroner for 1,200 pieces. */
    private static MaskEdition masks() {
        var mask =
                new StatisticsMask(
                        "M-1",
                        StatisticsCheck.VALUE_QUANTITY,
                        Optional.empty(),
                        "62046200",
                        BigDecimal.valueOf(50),
                        BigDecimal.valueOf(5000),
                        FactsFixture.ALWAYS);
        var texts =
                new CheckTexts(
                        StatisticsCheck.VALUE_QUANTITY,
                        "VQ",
                        new Text("rar", "odd"),
                        new Text("bekreftet", "confirmed"),
                        "LINE {line} {found}");
        return new MaskEdition("m1", List.of(mask), Map.of(texts.check(), texts));
    }
}
