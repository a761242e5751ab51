package no.klarering.edi.broker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import no.klarering.operations.BrokerAddress;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchComponentTest {

    private static final BrokerAddress FOR_OURSELVES =
            new BrokerAddress(Optional.empty(), "", "", Optional.empty());
    private static final int LONG_TEXT = 300_000;

    @TempDir Path folder;

    private final List<List<String>> batches = Collections.synchronizedList(new ArrayList<>());
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

    @Test
    void takesWhatWaitsInOrderAndManyAtOnce() throws Exception {
        var sent = IntStream.range(0, 120).mapToObj(Integer::toString).toList();
        send(sent);

        read(sent.size(), batch -> {});

        assertThat(batches).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(50));
        assertThat(batches).hasSizeLessThan(sent.size());
        assertThat(all()).isEqualTo(sent);
    }

    @Test
    void takesEverythingAgainWhenTheRouteFailsThenOneAtATime() throws Exception {
        send(List.of("one", "two", "three"));
        var failed = new AtomicBoolean();

        read(
                6,
                batch -> {
                    if (failed.compareAndSet(false, true)) {
                        throw new IllegalStateException("once");
                    }
                });

        assertThat(batches)
                .containsExactly(
                        List.of("one", "two", "three"),
                        List.of("one"),
                        List.of("two"),
                        List.of("three"));
    }

    @Test
    void readsAMessageInPiecesBeforeItTakesTheNext() throws Exception {
        var large = "x".repeat(LONG_TEXT);
        send(List.of("small", large, large, "last"));

        read(4, batch -> {});

        assertThat(all()).containsExactly("small", large, large, "last");
        assertThat(batches).hasSizeGreaterThanOrEqualTo(3);
    }

    private List<String> all() {
        return batches.stream().flatMap(List::stream).toList();
    }

    private void send(List<String> texts) {
        try (var connections = Inside.of(broker);
                var context = connections.createContext(JMSContext.SESSION_TRANSACTED)) {
            var queue = context.createQueue(Queues.EDI_RECEIVED);
            texts.forEach(text -> context.createProducer().send(queue, text));
            context.commit();
        }
    }

    /** Runs a route until so many messages have come, repeats counted. */
    private void read(int messages, Processor then) throws Exception {
        var come = new CountDownLatch(messages);
        try (var connections = Inside.of(broker);
                var camel = new DefaultCamelContext()) {
            camel.addComponent(
                    "batch",
                    new BatchComponent(
                            () -> connections.createContext(JMSContext.SESSION_TRANSACTED)));
            camel.addRoutes(
                    new RouteBuilder() {
                        @Override
                        public void configure() {
                            from("batch:" + Queues.EDI_RECEIVED)
                                    .errorHandler(noErrorHandler())
                                    .process(
                                            exchange -> {
                                                var texts = texts(exchange);
                                                batches.add(texts);
                                                texts.forEach(text -> come.countDown());
                                                then.process(exchange);
                                            });
                        }
                    });
            camel.start();
            assertThat(come.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static List<String> texts(Exchange exchange) throws JMSException {
        var texts = new ArrayList<String>();
        for (Message message : exchange.getMessage().getBody(Batch.class).messages()) {
            texts.add(message.getBody(String.class));
        }
        return texts;
    }
}
