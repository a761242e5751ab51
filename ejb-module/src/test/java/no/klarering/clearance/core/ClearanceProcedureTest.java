package no.klarering.clearance.core;

import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static no.klarering.testing.FactsFixture.someFacts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.klarering.declaration.DeclarationState;
import no.klarering.kernel.Money;
import no.klarering.messaging.ResponseKind;
import org.junit.jupiter.api.Test;

class ClearanceProcedureTest {

    @Test
    void releasesADeclarationThatIsRightInEverything() {
        var declaration = aDeclaration().submitted();
        var facts = someFacts().clearance();

        var decision = ClearanceProcedure.decide(declaration, facts).released("4410022400000001");

        assertThat(decision.decision().problems()).isEmpty();
        assertThat(decision.decision().warnings()).isEmpty();
        assertThat(decision.ending()).isEqualTo(DeclarationState.RELEASED);
        assertThat(decision.claim().orElseThrow().byCharge())
                .isEqualTo(Map.of("TL", Money.ofKroner(5992)));
        var reply = decision.response();
        assertThat(reply.kind()).isEqualTo(ResponseKind.RELEASED);
        assertThat(reply.release().orElseThrow().runningNumber()).isEqualTo("4410022400000001");
        assertThat(reply.release().orElseThrow().total()).isEqualTo(Money.ofKroner(5992));
        assertThat(reply.release().orElseThrow().clearedOn()).isEqualTo(LocalDate.of(2024, 6, 3));
    }
}
