package no.klarering.system;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.klarering.system.Carrier.Attempt;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/**
 * Senders who go on sending whatever happens to the receiver, and remember every promise they were
 * given.
 *
 * <p>What was refused is sent again until it is taken. When an answer was lost, every other sender
 * sends the same again, as the guide for brokers says; the rest never learn what became of it.
 */
final class Load implements AutoCloseable {

    /** A declarant with an address. */
    record Declarant(String nodi, String organisation) {}

    static final Declarant KLARVIK = new Declarant("NO045601", "313000109");
    static final Declarant GRENSEPORTEN = new Declarant("NO045701", "312688409");
    static final List<Declarant> DECLARANTS = List.of(KLARVIK, GRENSEPORTEN);

    private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(100);
    private static final Duration LONGEST_LAST_TRY = Duration.ofMinutes(2);

    private final URI base;
    private final SmallDeclarations declarations = new SmallDeclarations();
    private final Queue<Sending> sendings = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final List<HttpCarrier> http = new ArrayList<>();
    private final List<Thread> senders = new ArrayList<>();
    private Optional<Path> folder = Optional.empty();
    private Optional<ActiveMQConnectionFactory> queues = Optional.empty();
    private volatile boolean ending;

    private Load(URI base) {
        this.base = base;
    }

    /** None yet; the ways are added. */
    static Load on(URI base) {
        return new Load(base);
    }

    /** So many senders by HTTP, each with a pause between two interchanges. */
    Load overHttp(int count, Duration pause) {
        for (var n = 0; n < count; n++) {
            var declarant = DECLARANTS.get(n % DECLARANTS.size());
            var carrier = new HttpCarrier(base, declarant.organisation());
            http.add(carrier);
            begin(new Sender(Sending.Way.HTTP, declarant, carrier, pause, n / 2 % 2 == 0));
        }
        return this;
    }

    /** One sender into the folder. */
    Load overFolder(Path data, Duration pause) {
        folder = Optional.of(data);
        begin(new Sender(Sending.Way.FOLDER, KLARVIK, new FolderCarrier(data), pause, true));
        return this;
    }

    /** One sender into queue {@code edi.in}. */
    Load overJms(ActiveMQConnectionFactory broker, Duration pause) {
        queues = Optional.of(broker);
        begin(new Sender(Sending.Way.JMS, GRENSEPORTEN, new JmsCarrier(broker), pause, true));
        return this;
    }

    private void begin(Sender sender) {
        var thread = new Thread(sender, "sender-" + senders.size());
        thread.setDaemon(true);
        senders.add(thread);
        thread.start();
    }

    /** How many interchanges have been promised an answer so far. */
    int accepted() {
        return (int) sendings.stream().filter(Sending::isAccepted).count();
    }

    /** How often a sender by HTTP was refused, by status. */
    Map<Integer, Integer> refusals() {
        var all = new TreeMap<Integer, Integer>();
        for (var carrier : http) {
            carrier.refusals().forEach((status, n) -> all.merge(status, n.get(), Integer::sum));
        }
        return all;
    }

    /**
     * No new interchanges; what is not taken yet is tried on for a while, so the receiver should be
     * there. Returns when every sender has ended.
     */
    Collection<Sending> finish() {
        ending = true;
        try {
            for (var sender : senders) {
                sender.join(2 * LONGEST_LAST_TRY.toMillis());
                if (sender.isAlive()) {
                    throw new AssertionError(sender.getName() + " does not come to an end");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while senders finish", e);
        }
        failures.forEach(
                failure -> {
                    throw new AssertionError("A sender failed", failure);
                });
        return List.copyOf(sendings);
    }

    /** Finishes, waits until the receiver has worked off what it took, and reckons. */
    Reckoning reckon() {
        return new Reckoner(base, finish(), new SideDoors(folder, queues)).reckon();
    }

    @Override
    public void close() {
        ending = true;
        senders.forEach(Thread::interrupt);
    }

    private final class Sender implements Runnable {

        private final Sending.Way way;
        private final Declarant declarant;
        private final Carrier carrier;
        private final Duration pause;
        private final boolean insists;

        Sender(
                Sending.Way way,
                Declarant declarant,
                Carrier carrier,
                Duration pause,
                boolean insists) {
            this.way = way;
            this.declarant = declarant;
            this.carrier = carrier;
            this.pause = pause;
            this.insists = insists;
        }

        @Override
        public void run() {
            try (carrier) {
                while (!ending) {
                    var sending =
                            declarations.next(way, declarant.nodi(), declarant.organisation());
                    sendings.add(sending);
                    deliver(sending);
                    Pause.of(pause);
                }
            } catch (RuntimeException e) {
                if (!Thread.currentThread().isInterrupted()) {
                    failures.add(e);
                }
            }
        }

        private void deliver(Sending sending) {
            var lastTry = 0L;
            while (true) {
                var attempt = carrier.carry(sending);
                if (attempt == Attempt.ACCEPTED || attempt == Attempt.UNKNOWN && !insists) {
                    return;
                }
                if (ending) {
                    lastTry = lastTry == 0 ? System.nanoTime() : lastTry;
                    if (System.nanoTime() - lastTry > LONGEST_LAST_TRY.toNanos()) {
                        return;
                    }
                }
                Pause.of(BEFORE_NEXT_TRY);
            }
        }
    }
}
