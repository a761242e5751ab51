package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.klarering.testing.Figures;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;

/**
 * Wounded interchanges by every channel to the runnable jar: each ends, each is answered that can
 * be, nothing is given up, and the next good one passes as if nothing had been.
 */
class FuzzIT {

    private static final int SENT = Integer.getInteger("fuzz.sent", 2_000);
    private static final long SEED = Long.getLong("fuzz.seed", 902);
    private static final int SENDERS = 4;
    private static final int WARM = 200;
    private static final int BY_SIDE_DOORS = 20;
    private static final int TAKEN = 202;
    private static final int LOOKS = 20;
    private static final int LOOKS_FOR_FILES = 150;
    private static final double MEGABYTE = 1 << 20;
    private static final double MOST_GROWTH = 64;
    private static final Set<Integer> FORESEEN = Set.of(TAKEN, 400, 403);

    private final FreshCases cases = new FreshCases(SEED);

    /** In the order in which they were taken, which is about that in which they end. */
    private final Map<String, Integer> taken = Collections.synchronizedMap(new LinkedHashMap<>());

    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();

    @Test
    void endsAndAnswersEachAndGoesOn() throws Exception {
        var port = Ports.free();
        var settings =
                Map.of(
                        "KLARERING_CLOCK",
                        EdiClient.CLOCK,
                        "KLARERING_BROKER_LISTEN",
                        "127.0.0.1:" + port);
        try (var jar = RunningJar.startedWith(settings)) {
            send(broker(jar), 0, WARM);
            settle(broker(jar));
            long before = LiveHeap.of(jar.pid());

            send(broker(jar), WARM, SENT);
            sideDoors(jar, port);
            var wrongs = wrongs(broker(jar));
            long growth = LiveHeap.of(jar.pid()) - before;
            var passed = passes(broker(jar));

            assertThat(wrongs).as("seed %d", SEED).isEmpty();
            assertThat(errors(jar)).isEmpty();
            assertThat(passed).contains("BGM+932");
            try (var figures = Figures.of("fuzz-sent")) {
                figures.measured("sent by HTTP", SENT, "");
                new TreeMap<>(answers).forEach((s, n) -> figures.measured("answer " + s, n, ""));
                figures.exactly("not foreseen", unforeseen(), 0);
                figures.exactly("without end or answer", wrongs.size(), 0);
                figures.exactly("errors in the log", errors(jar).size(), 0);
                figures.atMost("heap grown", growth / MEGABYTE, MOST_GROWTH, "MB");
            }
        }
    }

    /** With a token that is fresh. */
    private static EdiClient broker(RunningJar jar) {
        return EdiClient.of(jar.uri("/"), EdiClient.ORGANISATION, EdiClient.SCOPE);
    }

    private void send(EdiClient broker, int from, int to) throws Exception {
        var threads = Executors.newFixedThreadPool(SENDERS);
        var tasks = new ArrayList<Callable<Void>>();
        IntStream.range(from, to).forEach(number -> tasks.add(() -> one(broker, number)));
        for (var done : threads.invokeAll(tasks)) {
            done.get();
        }
        threads.shutdown();
    }

    private Void one(EdiClient broker, int number) {
        var answer = broker.send(cases.wounded(number).text());
        answers.merge(answer.statusCode(), 1, Integer::sum);
        if (answer.statusCode() == TAKEN) {
            taken.put(EdiClient.text(EdiClient.json(answer), "id"), number);
        }
        return null;
    }

    private void settle(EdiClient broker) {
        taken.keySet().forEach(broker::settled);
    }

    /**
     * Some by the folder and by queue; what is read of them is seen by the good ones after them.
     */
    private void sideDoors(RunningJar jar, int port) throws IOException {
        var in = jar.data().resolve("edi/in/" + EdiClient.NODI);
        Files.createDirectories(in);
        try (var connections = new ActiveMQConnectionFactory("tcp://127.0.0.1:" + port);
                var context = connections.createContext()) {
            var queue = context.createQueue("edi.in");
            for (int number = SENT; number < SENT + BY_SIDE_DOORS; number++) {
                var wounded = cases.wounded(number);
                context.createProducer()
                        .setProperty("senderNodi", EdiClient.NODI)
                        .setProperty("channelMessageId", "fuzz-" + number)
                        .send(queue, wounded.bytes());
                var part = in.resolve(number + ".part");
                Files.write(part, cases.wounded(number + BY_SIDE_DOORS).bytes());
                Files.move(part, in.resolve(number + ".edi"));
            }
        }
        var left = in.toFile();
        for (int look = 0; look < LOOKS_FOR_FILES && left.list().length > 0; look++) {
            Pause.aMoment();
        }
        assertThat(left.list()).as("files not taken").isEmpty();
    }

    /** Replies are put into the mailbox a moment after the status tells what was decided. */
    private List<String> wrongs(EdiClient broker) {
        var ended = new LinkedHashMap<String, JsonNode>();
        taken.keySet().forEach(id -> ended.put(id, broker.settled(id)));
        var wrongs = wrongs(ended, replies(broker));
        for (int look = 0; look < LOOKS && !wrongs.isEmpty(); look++) {
            Pause.aMoment();
            wrongs = wrongs(ended, replies(broker));
        }
        return wrongs;
    }

    private List<String> wrongs(Map<String, JsonNode> ended, Map<String, Set<String>> replies) {
        var wrongs = new Wrongs(replies);
        ended.forEach((id, status) -> wrongs.look(cases.wounded(taken.get(id)), status));
        return wrongs.all();
    }

    private static Map<String, Set<String>> replies(EdiClient broker) {
        var found = new HashMap<String, Set<String>>();
        long cursor = 0;
        for (var page = broker.mailbox(cursor, 3);
                !page.isEmpty();
                page = broker.mailbox(cursor, 3)) {
            for (var letter : page) {
                found.computeIfAbsent(letter.inReplyTo(), any -> new HashSet<>())
                        .add(letter.type());
                cursor = letter.cursor();
            }
        }
        return found;
    }

    private static String passes(EdiClient broker) {
        // By day settlement: a hundred thousand before it may have used up the credit.
        broker.send(EdiClient.example(9_999).replace("NAD+AA+M", "NAD+AA+D"));
        return broker.reply(EdiClient.reference(9_999));
    }

    private long unforeseen() {
        return answers.keySet().stream().filter(status -> !FORESEEN.contains(status)).count();
    }

    private static List<String> errors(RunningJar jar) {
        return jar.log().lines().filter(FuzzIT::isError).toList();
    }

    private static boolean isError(String line) {
        return line.contains("\"SEVERE\"") && line.contains("\"LoggerName\":\"no.klarering");
    }
}
