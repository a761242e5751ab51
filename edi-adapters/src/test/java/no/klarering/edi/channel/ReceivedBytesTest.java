package no.klarering.edi.channel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.klarering.edi.broker.EmbeddedBroker;
import no.klarering.edi.broker.Inside;
import no.klarering.edi.broker.Queues;
import no.klarering.operations.BrokerAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceivedBytesTest {

    private static final BrokerAddress FOR_OURSELVES =
            new BrokerAddress(Optional.empty(), "", "", Optional.empty());

    @TempDir Path folder;
    private EmbeddedBroker broker;

    @BeforeEach
    void startBroker() {
        broker = new EmbeddedBroker(folder, FOR_OURSELVES);
        broker.start();
    }

    @AfterEach
    void stopBroker() {
        broker.stop();
    }

    @Test
    void wasReceivedWhenTheBrokerTookItHoweverLateItIsRead() throws JMSException {
        var before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var message = throughTheBroker();
        var after = Instant.now();

        var received = ReceivedBytes.sentIn(message, before, after.plus(Duration.ofHours(5)));

        assertThat(received.arrival().receivedAt()).isBetween(before, after);
    }

    @Test
    void wasReceivedNowWhenTheBrokersClockIsAheadOfOurs() throws JMSException {
        var message = throughTheBroker();
        var ours = Instant.now().minus(Duration.ofHours(5));

        var received = ReceivedBytes.sentIn(message, Instant.EPOCH, ours);

        assertThat(received.arrival().receivedAt()).isEqualTo(ours);
    }

    @Test
    void wasReceivedNowWhenOurClockStartedLaterThanTheBrokersMoment() throws JMSException {
        var message = throughTheBroker();
        var started = Instant.now().plus(Duration.ofDays(400));
        var ours = started.plusSeconds(3);

        var received = ReceivedBytes.sentIn(message, started, ours);

        assertThat(received.arrival().receivedAt()).isEqualTo(ours);
    }

    private Message throughTheBroker() throws JMSException {
        try (var factory = Inside.of(broker);
                var connection = factory.createConnection();
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            var queue = session.createQueue(Queues.EDI_IN);
            var sent = session.createTextMessage("UNB+UNOC:3'");
            sent.setStringProperty("senderNodi", "NO045601");
            session.createProducer(queue).send(sent);
            connection.start();
            return session.createConsumer(queue).receive(5_000);
        }
    }
}
