package no.klarering.edi.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSException;
import jakarta.jms.JMSSecurityException;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.util.Optional;
import no.klarering.operations.BrokerAddress;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    private static final BrokerAddress FOR_OURSELVES =
            new BrokerAddress(Optional.empty(), "", "", Optional.empty());
    private static final BrokerAddress WITH_LOGIN =
            new BrokerAddress(Optional.empty(), "us", "hush", Optional.empty());

    @TempDir Path folder;

    @Test
    void givesBackAfterARestartWhatItTookBefore() throws JMSException {
        var before = new EmbeddedBroker(folder, FOR_OURSELVES);
        before.start();
        send(inside(before), Queues.EDI_RECEIVED, "kept");
        before.stop();

        var after = new EmbeddedBroker(folder, FOR_OURSELVES);
        after.start();
        var received = receive(inside(after), Queues.EDI_RECEIVED);
        after.stop();

        assertThat(received).isEqualTo("kept");
    }

    @Test
    void letsNobodyInWithoutTheLoginThatIsSet() {
        var broker = new EmbeddedBroker(folder, WITH_LOGIN);
        broker.start();

        assertThatThrownBy(() -> send(new Login("", ""), Queues.EDI_IN, "unasked"))
                .isInstanceOf(JMSException.class);

        broker.stop();
    }

    @Test
    void letsAClientSendOnlyToTheQueueForSendersAndReceiveOnlyReplies() throws JMSException {
        var broker = new EmbeddedBroker(folder, WITH_LOGIN);
        broker.start();
        var client = new Login("us", "hush");
        var ours = new Login(EmbeddedBroker.INSIDE, broker.secret());

        send(client, Queues.EDI_IN, "an interchange");
        send(ours, "edi.out.NO045601", "a reply");
        var reply = receive(client, "edi.out.NO045601");

        assertThat(reply).isEqualTo("a reply");
        assertThatThrownBy(() -> send(client, Queues.EDI_RECEIVED, "believe me"))
                .isInstanceOf(JMSSecurityException.class);
        assertThatThrownBy(() -> send(client, Queues.CLEARANCE_IN, "believe me"))
                .isInstanceOf(JMSSecurityException.class);
        assertThatThrownBy(() -> send(client, "edi.out.NO045601", "not a reply"))
                .isInstanceOf(JMSSecurityException.class);
        assertThatThrownBy(() -> receive(client, Queues.EDI_IN))
                .isInstanceOf(JMSSecurityException.class);
        broker.stop();
    }

    private static Login inside(EmbeddedBroker broker) {
        return new Login(EmbeddedBroker.INSIDE, broker.secret());
    }

    private record Login(String user, String password) {}

    private static void send(Login login, String queue, String text) throws JMSException {
        try (var factory = factory(login);
                var connection = factory.createConnection();
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            session.createProducer(session.createQueue(queue))
                    .send(session.createTextMessage(text));
        }
    }

    private static String receive(Login login, String queue) throws JMSException {
        try (var factory = factory(login);
                var connection = factory.createConnection();
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            connection.start();
            return session.createConsumer(session.createQueue(queue))
                    .receive(5_000)
                    .getBody(String.class);
        }
    }

    private static ActiveMQConnectionFactory factory(Login login) {
        return new ActiveMQConnectionFactory(EmbeddedBroker.IN_VM, login.user(), login.password());
    }
}
