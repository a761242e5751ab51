package no.klarering.bench.endtoend;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import no.klarering.testing.Figures;
import org.junit.jupiter.api.Test;

/**
 * What comes after an outage, to a server that has just started: everybody's declarations at once,
 * and the largest interchange there may be. Beside a program that only commits the same rows.
 */
class BacklogIT {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final int BURST = 10_000;
    private static final int LINES_IN_THE_BURST = 5;
    private static final int AT_ONCE = 64;
    private static final double OF_PLAIN_COMMITS = 0.05;

    private static final int MESSAGES = 999;
    private static final int LINES = 10;
    private static final double LONGEST_WAIT = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final double NANOS = 1e9;

    @Test
    void answersTenThousandThatComeAtOnce() throws Exception {
        try (var rig = Rig.started(Map.of());
                var figures = Figures.of("burst")) {
            var broker = new Broker(rig.jar().uri("/"));
            var load = new Load(broker, new Declarations(DAY, LINES_IN_THE_BURST), 1);

            var burst = load.asFastAsTaken(BURST, AT_ONCE);
            var plain = PlainCommits.of(rig.database(), BURST);
            plain.perSecond();
            var limit = plain.perSecond();

            figures.exactly("accepted and answered", burst.count(), BURST);
            figures.exactly("answers twice", burst.doubled(), 0);
            figures.measured("all accepted within", burst.accepted(), "s");
            figures.measured("all answered within", burst.seconds(), "s");
            figures.measured("decided and answered", burst.perSecond(), "declarations/s");
            figures.measured("plain commits", limit, "declarations/s");
            figures.atLeast(
                    "decided and answered / plain commits",
                    burst.perSecond() / limit,
                    OF_PLAIN_COMMITS);
        }
    }

    @Test
    void answersTheLargestInterchangeWhole() throws Exception {
        try (var rig = Rig.started(Map.of());
                var figures = Figures.of("largest-interchange")) {
            var broker = new Broker(rig.jar().uri("/"));
            var declarations = new Declarations(DAY, LINES);
            var interchange = declarations.interchange(1, MESSAGES);

            var start = System.nanoTime();
            broker.send(interchange).join();
            var accepted = (System.nanoTime() - start) / NANOS;
            try (var answers = new Answers(broker, "declarationId", 0, 0)) {
                answers.await(MESSAGES, PATIENCE);
                var last =
                        IntStream.rangeClosed(1, MESSAGES)
                                .mapToLong(number -> answers.cameAt(declarations.id(number)))
                                .max()
                                .orElseThrow();
                var whole = (last - start) / NANOS;
                var plain = PlainCommits.of(rig.database(), 1);
                plain.perSecond();
                var limit = 1 / plain.perSecond();

                figures.measured("megabytes", interchange.length() / 1e6, "MB");
                figures.exactly("messages answered", answers.count(), MESSAGES);
                figures.exactly("answers twice", answers.doubled(), 0);
                figures.measured("accepted within", accepted, "s");
                figures.atMost("answered whole within", whole, LONGEST_WAIT, "s");
                figures.measured("plain commits of the same rows", limit, "s");
            }
        }
    }
}
