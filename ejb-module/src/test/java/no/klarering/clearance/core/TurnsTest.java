package no.klarering.clearance.core;

import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.klarering.declaration.Category;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Nodi;
import no.klarering.testing.DeclarationFixture;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final String SECOND = "3130001092024060300050101";
    private static final String THIRD = "3130001092024060300060101";

    private int messages;

    @Test
    void decidesDeclarationsOfOtherGoodsSideBySide() {
        var first = message(aDeclaration());
        var second = message(goodsAt("0002", aDeclaration().with("declarationId", SECOND)));
        var third = message(goodsAt("0003", aDeclaration().with("declarationId", THIRD)));

        var turns = Turns.of(List.of(first, second, third));

        assertThat(turns).containsExactly(List.of(first, second, third));
    }

    @Test
    void decidesTheVersionsOfADeclarationInTurn() {
        var first = message(aDeclaration());
        var correction = message(goodsAt("0002", aDeclaration().version(2, Category.KO)));

        assertThat(Turns.of(List.of(first, correction)))
                .containsExactly(List.of(first), List.of(correction));
    }

    @Test
    void decidesADeclarationAfterTheOneThatItNames() {
        var first = message(aDeclaration());
        var naming =
                message(
                        goodsAt("0002", aDeclaration().with("declarationId", SECOND))
                                .header("relatedDeclaration", Optional.of(first.declarationId())));

        assertThat(Turns.of(List.of(first, naming)))
                .containsExactly(List.of(first), List.of(naming));
    }

    @Test
    void decidesARepeatInTurnEvenWithoutADeclarationThatCanBeRead() {
        var unreadable = message(aDeclaration().with("declarationId", "NONSENSE"));

        assertThat(Turns.of(List.of(unreadable, unreadable))).hasSize(2);
    }

    @Test
    void hasNoTurnForNothing() {
        assertThat(Turns.of(List.of())).isEmpty();
    }

    private static DeclarationFixture goodsAt(String position, DeclarationFixture declaration) {
        return declaration.header("goodsPosition", Optional.of(position));
    }

    private SubmitDeclaration message(DeclarationFixture declaration) {
        var key = new MessageKey("i-" + ++messages, Nodi.of("NO045601"), "C" + messages, "1");
        return declaration.with("key", key).submitted();
    }
}
