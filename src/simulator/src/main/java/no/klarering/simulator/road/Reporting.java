package no.klarering.simulator.road;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.klarering.simulator.plan.Organisation;
import no.klarering.simulator.road.Customs.Kind;
import no.klarering.simulator.road.Customs.Result;
import no.klarering.simulator.road.Customs.Submission;

/**
 * Hands in messages one after the other, and then asks for all their results until all are there.
 */
final class Reporting {

    private final Customs customs;
    private final Tally tally;

    Reporting(Customs customs, Tally tally) {
        this.customs = customs;
        this.tally = tally;
    }

    /** Who asks for what. */
    private record Questions(Organisation sender, Kind kind) {}

    /** The results by the names of the messages; every message was accepted. */
    Map<String, Result> send(Collection<Submission> submissions) {
        var open = new LinkedHashMap<UUID, Submission>();
        submissions.forEach(each -> open.put(customs.submit(each), each));
        var sent = System.nanoTime();
        var results = new HashMap<String, Result>();
        Patience.untilTrue(
                "results of " + open.size() + " messages",
                () -> {
                    collect(open, results);
                    return open.isEmpty();
                });
        tally.results(Duration.ofNanos(System.nanoTime() - sent));
        return results;
    }

    private void collect(Map<UUID, Submission> open, Map<String, Result> results) {
        ready(open)
                .forEach(
                        (request, result) -> {
                            var submission = open.remove(request);
                            mustBeAccepted(submission, result);
                            results.put(submission.name(), result);
                        });
    }

    private Map<UUID, Result> ready(Map<UUID, Submission> open) {
        var questions = new HashMap<Questions, Map<UUID, Submission>>();
        open.forEach(
                (request, each) ->
                        questions
                                .computeIfAbsent(
                                        new Questions(each.sender(), each.kind()),
                                        q -> new LinkedHashMap<>())
                                .put(request, each));
        var ready = new LinkedHashMap<UUID, Result>();
        questions.forEach(
                (question, requests) ->
                        ready.putAll(
                                customs.results(
                                        question.sender(), question.kind(), requests.keySet())));
        return ready;
    }

    private static void mustBeAccepted(Submission submission, Result result) {
        if (result.mrn().isEmpty()) {
            throw new NotAsItMust(
                    "%s %s %s is refused: %s"
                            .formatted(
                                    submission.method(),
                                    submission.kind(),
                                    submission.name(),
                                    result.faults()));
        }
    }
}
