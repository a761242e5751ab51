package no.klarering.clearance;

import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.Channel;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.ReceivedInterchange;
import no.klarering.messaging.ReceivedMessage;
import no.klarering.operations.Readiness;
import no.klarering.testing.Archives;
import no.klarering.testing.DeclarationFixture;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clearance of a declaration with the server's own transactions, pool and injection. */
@ArquillianTest
class ClearanceInContainerIT {

    private static final String FIRST = "3130001092024060310010101";
    private static final String REPEATED = "3130001092024060310020101";
    private static final String DISTURBED = "3130001092024060310030101";

    @Inject private ClearanceDesk desk;
    @Inject private InterchangeRegister interchanges;
    @Inject private Readiness readiness;
    @Inject private EntityManager entityManager;
    @Inject private LastWord lastWord;
    @Resource private UserTransaction transaction;

    @Deployment
    static WebArchive business() {
        return Archives.business().addClass(LastWord.class);
    }

    @BeforeEach
    void theApplicationIsUp() {
        assertThat(readiness.obstacles()).isEmpty();
        assertThat(readiness.isStarted()).isTrue();
    }

    @Test
    void keepsADecisionWithAllThatFollowsFromIt() throws Exception {
        var command = register(FIRST);

        desk.clear(List.of(command));

        assertThat(kept(command)).isEqualTo(new Kept("RELEASED", 1, 1, 1, 1, 1, 1));
    }

    @Test
    void changesNothingWhenTheSameMessageComesAgain() throws Exception {
        var command = register(REPEATED);
        desk.clear(List.of(command));
        var before = kept(command);

        desk.clear(List.of(command));

        assertThat(before.replies()).isEqualTo(1);
        assertThat(kept(command)).isEqualTo(before);
    }

    @Test
    void keepsNothingWhenTheLastStepFailsAndDecidesAtTheNextTry() throws Exception {
        var command = register(DISTURBED);
        lastWord.failsOn(DISTURBED);

        assertThatThrownBy(() -> desk.clear(List.of(command)))
                .isInstanceOf(EJBException.class)
                .hasRootCauseInstanceOf(IllegalStateException.class);
        var afterTheFailure = kept(command);
        lastWord.failsOnNothing();
        desk.clear(List.of(command));

        assertThat(afterTheFailure).isEqualTo(new Kept("RECEIVED", 0, 0, 0, 0, 0, 0));
        assertThat(kept(command)).isEqualTo(new Kept("RELEASED", 1, 1, 1, 1, 1, 1));
    }

    private SubmitDeclaration register(String declarationId) {
        var id = UUID.randomUUID().toString();
        var key = new MessageKey(id, Nodi.of("NO045601"), id.substring(0, 14), "000101");
        var message =
                new ReceivedMessage(
                        key.messageReference(),
                        Optional.of(declarationId),
                        ReceivedMessage.RECEIVED,
                        List.of(),
                        List.of());
        interchanges.register(
                new ReceivedInterchange(
                        id,
                        Channel.HTTP,
                        Optional.of(key.sender()),
                        Optional.of("313000109"),
                        Optional.of(key.controlReference()),
                        DeclarationFixture.RECEIVED,
                        false,
                        new byte[] {1},
                        InterchangeState.PROCESSED,
                        List.of(),
                        List.of(message),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
        return aDeclaration().with("declarationId", declarationId).with("key", key).submitted();
    }

    private Kept kept(SubmitDeclaration command) throws Exception {
        var interchange = command.key().interchangeId();
        var id = command.declarationId();
        transaction.begin();
        try {
            return new Kept(
                    interchanges.find(interchange).orElseThrow().messages().get(0).state(),
                    count("declaration_version where declaration_id", id),
                    count("decision where declaration_id", id),
                    count("claim where declaration_id", id),
                    count("credit_drawing where declaration_id", id),
                    count("outbox where interchange_id", interchange),
                    count("audit_entry where subject", DeclarationId.of(id).key().text()));
        } finally {
            transaction.rollback();
        }
    }

    private long count(String of, String value) {
        var found =
                entityManager
                        .createNativeQuery("select count(*) from " + of + " = ?")
                        .setParameter(1, value)
                        .getSingleResult();
        return ((Number) found).longValue();
    }

    /** What the database holds of a message: the state it stands at, and how many rows of each. */
    private record Kept(
            String state,
            long versions,
            long decisions,
            long claims,
            long drawings,
            long replies,
            long auditEntries) {}
}
