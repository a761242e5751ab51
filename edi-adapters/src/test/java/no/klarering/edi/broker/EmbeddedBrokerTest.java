package no.klarering.edi.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSException;
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
        send("kept");
        before.stop();

        var after = new EmbeddedBroker(folder, FOR_OURSELVES);
        after.start();
        var received = receive();
        after.stop();

        assertThat(received).isEqualTo("kept");
    }

    @Test
    void letsNobodyInWithoutTheLoginThatIsSet() {
        var broker = new EmbeddedBroker(folder, WITH_LOGIN);
        broker.start();

        assertThatThrownBy(() -> send("unasked")).isInstanceOf(JMSException.class);

        broker.stop();
    }

    private static void send(String text) throws JMSException {
        try (var factory = new ActiveMQConnectionFactory(EmbeddedBroker.IN_VM);
                var connection = factory.createConnection();
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            session.createProducer(session.createQueue(Queues.EDI_IN))
                    .send(session.createTextMessage(text));
        }
    }

    private static String receive() throws JMSException {
        try (var factory = new ActiveMQConnectionFactory(EmbeddedBroker.IN_VM);
                var connection = factory.createConnection();
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            connection.start();
            return session.createConsumer(session.createQueue(Queues.EDI_IN))
                    .receive(5_000)
                    .getBody(String.class);
        }
    }
}
