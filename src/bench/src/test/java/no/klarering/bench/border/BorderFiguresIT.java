package no.klarering.bench.border;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import no.klarering.bench.endtoend.Rig;
import no.klarering.testing.Figures;
import org.junit.jupiter.api.Test;

/** Lights beside a bare read of the same rows, and how long a house waits for its result. */
class BorderFiguresIT {

    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");

    /** Room for what is new as on a machine of its own (operations.md), in less memory. */
    private static final String MEMORY = "-XX:+UseParallelGC -Xms768m -Xmn448m";

    private static final int MANY_HOUSES = 500;
    private static final int SECONDS = Integer.getInteger("bench.border.seconds", 20);
    private static final double OBSERVATIONS_A_SECOND = 50;

    /** The compiler is done after ten thousand rather than after minutes. */
    private static final double WARM_OBSERVATIONS_A_SECOND = 100;

    private static final double SUBMISSIONS_A_SECOND = 100;
    private static final int OBSERVATIONS = (int) (SECONDS * OBSERVATIONS_A_SECOND);
    private static final int AT_ONCE = 16;
    private static final int MOST_ASKED = 150;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private static final double LONGEST_WITH_MANY = 0.020;

    /** Decision 0036: beside the least that any light takes on the same machine. */
    private static final double MOST_OF_THE_LEAST = 2.5;

    private static final double LONGEST_VALIDATION = 0.200;

    private static final int WARM_SECONDS = Integer.getInteger("bench.border.warm", 60);

    private static final Lorries WARM = new Lorries("WA", 20, 20);
    private static final Lorries WARM_HOUSES =
            new Lorries("WH", 1, (int) (WARM_SECONDS * SUBMISSIONS_A_SECOND));
    private static final Lorries MEASURED =
            new Lorries("ME", 1, (int) (SECONDS * SUBMISSIONS_A_SECOND));
    private static final Lorries FULL = new Lorries("FU", 20, MANY_HOUSES);
    private static final Lorries SINGLE = new Lorries("SI", OBSERVATIONS, 1);
    private static final Lorries WARM_SINGLE = new Lorries("WS", 500, 1);

    @Test
    void lightsComeAtOnceAndResultsSoon() throws Exception {
        var settings =
                Map.of(
                        "KLARERING_CLOCK",
                        START.toString(),
                        "KLARERING_MOVEMENT_RATE",
                        "100000",
                        "KLARERING_MOVEMENT_BURST",
                        "100000",
                        "JAVA_TOOL_OPTIONS",
                        MEMORY);
        try (var rig = Rig.started(settings);
                var figures = Figures.of("border")) {
            var border = new Border(rig.jar().uri("/"));
            report(WARM, border);
            validations(WARM_HOUSES, border);
            border.renewTokens();
            var validation = validations(MEASURED, border);
            figures.measured(
                    "half of the houses decided within, at 100/s", validation.median(), "s");
            figures.atMost(
                    "99 % of the houses decided within, at 100/s",
                    validation.ninetyNinth(), LONGEST_VALIDATION);
            report(FULL, border);
            report(SINGLE, border);
            report(WARM_SINGLE, border);
            border.renewTokens();
            lights(WARM, WARM_SECONDS, WARM_OBSERVATIONS_A_SECOND, border);
            lights(WARM_SINGLE, WARM_SECONDS, WARM_OBSERVATIONS_A_SECOND, border);

            border.renewTokens();
            empty(figures, border);
            var single = compare(figures, "1 house", SINGLE, border, rig);
            figures.atMost(
                    "light, 1 house, 99 %, times the least light",
                    single.light().ninetyNinth() / single.least().ninetyNinth(), MOST_OF_THE_LEAST);
            var full = compare(figures, "500 houses", FULL, border, rig);
            figures.atMost(
                    "light, 500 houses, 99 % within (s)",
                    full.light().ninetyNinth(), LONGEST_WITH_MANY);
        }
    }

    /** What the way there and back takes when nothing is asked. */
    private static void empty(Figures figures, Border border) throws Exception {
        var answers =
                new Pace(OBSERVATIONS_A_SECOND, AT_ONCE)
                        .run(OBSERVATIONS, number -> border.isAlive());
        measured(figures, "answer that asks nothing", answers);
    }

    private record Compared(Waits least, Waits light) {}

    private static Compared compare(
            Figures figures, String what, Lorries lorries, Border border, Rig rig)
            throws Exception {
        var read = reads(lorries, rig);
        var compared =
                new Compared(
                        leasts(lorries, border, rig),
                        lights(lorries, SECONDS, OBSERVATIONS_A_SECOND, border));
        measured(figures, "bare read, " + what, read);
        measured(figures, "least light, " + what, compared.least());
        measured(figures, "light, " + what, compared.light());
        return compared;
    }

    private static void measured(Figures figures, String what, Waits waits) {
        figures.measured(what + ", half within", waits.median() * 1e3, "ms");
        figures.measured(what + ", 99 % within", waits.ninetyNinth() * 1e3, "ms");
    }

    /** Every lorry comes; those that are there already are read again. */
    private static Waits lights(Lorries lorries, int seconds, double perSecond, Border border)
            throws InterruptedException, ExecutionException {
        var plates = lorries.plates();
        return new Pace(perSecond, AT_ONCE)
                .run(
                        (int) (seconds * perSecond),
                        number -> {
                            var light = border.signal("IN", plates.get(number % plates.size()));
                            if (!light.equals("GREEN")) {
                                throw new IllegalStateException(light);
                            }
                        });
    }

    /** What a program would read that does nothing but look the plate up. */
    private static Waits reads(Lorries lorries, Rig rig) throws Exception {
        var plates = lorries.plates();
        try (var connection = rig.database().getConnection()) {
            return new Pace(OBSERVATIONS_A_SECOND, 1)
                    .run(
                            OBSERVATIONS,
                            number -> read(connection, plates.get(number % plates.size())));
        }
    }

    /**
     * What any light takes here: an answer that asks nothing, and one transaction by hand that
     * reads the row of the plate, locked, and changes it.
     */
    private static Waits leasts(Lorries lorries, Border border, Rig rig) throws Exception {
        var plates = lorries.plates();
        try (var connection = rig.database().getConnection()) {
            connection.setAutoCommit(false);
            return new Pace(OBSERVATIONS_A_SECOND, 1)
                    .run(
                            OBSERVATIONS,
                            number -> {
                                border.isAlive();
                                least(connection, plates.get(number % plates.size()));
                            });
        }
    }

    private static void least(Connection connection, String plate) {
        try (var locking =
                        connection.prepareStatement(
                                "select * from border_transport where plate = ? and active"
                                        + " for update");
                var changing =
                        connection.prepareStatement(
                                "update border_transport set changed_at = now()"
                                        + " where plate = ? and active")) {
            locking.setString(1, plate);
            locking.executeQuery().close();
            changing.setString(1, plate);
            changing.executeUpdate();
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void read(Connection connection, String plate) {
        try (var question =
                connection.prepareStatement(
                        "select * from border_transport where plate = ? and active")) {
            question.setString(1, plate);
            try (var found = question.executeQuery()) {
                while (found.next()) {
                    found.getString("houses");
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** From handing a house in until its result can be read. */
    private static Waits validations(Lorries lorries, Border border) throws Exception {
        var houses = lorries.houseMessages();
        Map<String, Long> due = new ConcurrentHashMap<>();
        Map<String, Double> done = new HashMap<>();
        var asking =
                new Thread(
                        () -> {
                            while (done.size() < houses.size()) {
                                ask(border, due, done);
                            }
                        });
        asking.start();
        new Pace(SUBMISSIONS_A_SECOND, AT_ONCE)
                .run(
                        houses.size(),
                        number -> {
                            var sent = System.nanoTime();
                            due.put(border.post(houses.get(number)), sent);
                        });
        asking.join();
        return new Waits(done.values().stream().mapToDouble(wait -> wait).toArray());
    }

    private static void ask(Border border, Map<String, Long> due, Map<String, Double> done) {
        var open = due.keySet().stream().limit(MOST_ASKED).toList();
        pause();
        if (open.isEmpty()) {
            return;
        }
        var answer = border.results("house-consignment", open);
        var now = System.nanoTime();
        if (answer.isObject()) {
            done(answer.get("requestId").asText(), now, due, done);
        } else {
            answer.forEach(each -> done(each.get("requestId").asText(), now, due, done));
        }
    }

    /** A client that asks without end would measure itself. */
    private static void pause() {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }

    private static void done(
            String request, long now, Map<String, Long> due, Map<String, Double> done) {
        done.put(request, (now - due.remove(request)) / 1e9);
    }

    /** As fast as it is taken, until all is decided. */
    private static void report(Lorries lorries, Border border) throws Exception {
        for (var messages :
                List.of(
                        lorries.houseMessages(),
                        lorries.masterMessages(),
                        lorries.transportMessages())) {
            border.renewTokens();
            var requests = Collections.synchronizedList(new ArrayList<String>());
            new Pace(1e6, AT_ONCE)
                    .run(
                            messages.size(),
                            number -> requests.add(border.post(messages.get(number))));
            var kind = messages.get(0).kind();
            for (var from = 0; from < requests.size(); from += MOST_ASKED) {
                awaitAll(
                        border,
                        kind,
                        requests.subList(from, Math.min(requests.size(), from + MOST_ASKED)));
            }
        }
    }

    private static void awaitAll(Border border, String kind, List<String> requests)
            throws InterruptedException {
        while (true) {
            var answer = border.results(kind, requests);
            var found = answer.isObject() ? 1 : answer.size();
            if (found == requests.size()) {
                if (answer.toString().contains("FAILURE")) {
                    throw new IllegalStateException(answer.toString());
                }
                var last = answer.isObject() ? answer : answer.get(found - 1);
                border.set(Instant.parse(last.get("notificationDate").asText()));
                return;
            }
            Thread.sleep(100);
        }
    }
}
