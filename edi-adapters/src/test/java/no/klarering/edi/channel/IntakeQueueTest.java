package no.klarering.edi.channel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSContext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import no.klarering.edi.broker.EmbeddedBroker;
import no.klarering.edi.broker.Inside;
import no.klarering.edi.broker.Queues;
import no.klarering.messaging.Channel;
import no.klarering.operations.BrokerAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeQueueTest {

    private static final Instant RECEIVED = Instant.parse("2024-06-03T07:15:00Z");
    private static final BrokerAddress FOR_OURSELVES =
            new BrokerAddress(Optional.empty(), "", "", Optional.empty());

    @TempDir Path folder;

    private EmbeddedBroker broker;

    @BeforeEach
    void start() {
        broker = new EmbeddedBroker(folder, FOR_OURSELVES);
        broker.start();
    }

    @AfterEach
    void stop() {
        broker.stop();
    }

    private static Arrival arrival(String id) {
        return Arrival.of(id, RECEIVED, Channel.HTTP, Optional.empty());
    }

    /** A reader fetches more than it has in hand, and the broker does not show what was fetched. */
    @Test
    void knowsWhatAReaderHasFetchedAndNotTakenInHandYet() {
        try (var connections = Inside.of(broker);
                var reader = connections.createContext(JMSContext.SESSION_TRANSACTED)) {
            var queue = new IntakeQueue(connections);
            queue.put(arrival("one"), new byte[] {1});
            queue.put(arrival("two"), new byte[] {2});

            var taken =
                    reader.createConsumer(reader.createQueue(Queues.EDI_RECEIVED)).receive(10_000);

            assertThat(taken).isNotNull();
            assertThat(queue.find("one")).isPresent();
            assertThat(queue.find("two")).isPresent();
            assertThat(queue.find("three")).isEmpty();
        }
    }

    @Test
    void forgetsWhatIsLaidDown() {
        try (var connections = Inside.of(broker);
                var reader = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            var queue = new IntakeQueue(connections);
            queue.put(arrival("one"), new byte[] {1});
            reader.createConsumer(reader.createQueue(Queues.EDI_RECEIVED)).receive(10_000);

            queue.takenInHand(arrival("one"));
            queue.laidDown(arrival("one"));

            assertThat(queue.find("one")).isEmpty();
        }
    }
}
