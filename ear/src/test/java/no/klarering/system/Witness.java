package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Looks from outside at an application that loses what it stands on, and at how it says so. */
final class Witness {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration LATER = Duration.ofSeconds(60);
    private static final String PROBLEM = "application/problem+json";

    private final RunningJar jar;
    private final EdiClient client;
    private final List<Double> secondsToNotReady = new ArrayList<>();
    private final List<Double> secondsToReady = new ArrayList<>();

    Witness(RunningJar jar) {
        this.jar = jar;
        this.client = EdiClient.of(jar.uri("/"), Load.KLARVIK.organisation(), EdiClient.SCOPE);
    }

    /** Readiness goes off, and says what is away. */
    void seesAway(String what) {
        secondsToNotReady.add(secondsUntil("not ready", SOON, () -> !isReady()));
        sees("trouble with the " + what, () -> !trouble(what).isEmpty());
        assertThat(jar.get("/health/live").statusCode()).isEqualTo(200);
    }

    /** Readiness comes back by itself. */
    void seesBack() {
        secondsToReady.add(secondsUntil("ready", LATER, this::isReady));
    }

    private String trouble(String what) {
        for (var check : EdiClient.json(jar.get("/health/ready")).path("checks")) {
            if (EdiClient.text(check, "name").equals(what)) {
                return EdiClient.text(check.path("data"), "trouble");
            }
        }
        return "";
    }

    /** Something comes about, sooner or later. */
    void sees(String what, BooleanSupplier condition) {
        secondsUntil(what, LATER, condition);
    }

    boolean isReady() {
        return Http.answers(uri("/health/ready"), 200);
    }

    /** What is asked out of the record is refused at once, in words. */
    void seesQuestionsRefused() {
        mustBeRefusal(client.get("/edi/mailbox?wait=0"));
    }

    /** An interchange is refused at once, in words. */
    void seesIntakeRefused() {
        mustBeRefusal(client.send("UNB+UNOC:3+NO045601:NEP+NO000101:NEP+240603:0915+1'UNZ+0+1'"));
    }

    private static void mustBeRefusal(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(PROBLEM);
        assertThat(answer.body()).contains("\"code\":\"unavailable\"", "Prøv igjen om litt");
    }

    /** All that was kept is sealed, so the sealing has not ended with the outage. */
    void seesEverythingSealed() {
        var auditor = EdiClient.of(jar.uri("/"), Load.KLARVIK.organisation(), "toll:audit");
        sees(
                "everything sealed",
                () ->
                        auditor.get("/api/audit/v1/verification")
                                .body()
                                .matches("(?s).*\"unsealed\" ?: ?0\\b.*"));
    }

    /** Threads of the process. */
    int threads() {
        var line =
                jar.get("/metrics")
                        .body()
                        .lines()
                        .filter(each -> each.startsWith("thread_count"))
                        .findFirst()
                        .orElseThrow();
        return (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }

    /** Records of the log that carry a stack trace. */
    long stackTraces() {
        return jar.log().lines().filter(line -> line.contains("\"Throwable\"")).count();
    }

    double slowestToNotReady() {
        return slowest(secondsToNotReady);
    }

    double slowestToReady() {
        return slowest(secondsToReady);
    }

    private static double slowest(List<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private static double secondsUntil(String what, Duration longest, BooleanSupplier condition) {
        var begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin > longest.toNanos()) {
                throw new AssertionError("Waited in vain: " + what);
            }
            Pause.aMoment();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private URI uri(String path) {
        return jar.uri(path);
    }
}
