package no.klarering.bench.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Benchmarks run one after another, by one thread, each method and size in a process of its own.
 */
final class Contest {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int ROUNDS = 5;
    private static final double NANOSECONDS = 1e9;

    private final Map<String, RunResult> results = new HashMap<>();

    /**
     * Runs the benchmarks of a class.
     *
     * @param seconds length of each of three rounds to warm up and five that count
     */
    void run(Class<?> contestant, int seconds) throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include("\\." + contestant.getSimpleName() + "\\.")
                        .mode(Mode.Throughput)
                        .timeUnit(TimeUnit.SECONDS)
                        .addProfiler(GCProfiler.class)
                        .addProfiler(ProcessorTime.class)
                        .jvmArgs("-Xmx1g", "-Xss4m")
                        .forks(1)
                        .shouldFailOnError(true)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(seconds))
                        .measurementIterations(ROUNDS)
                        .measurementTime(TimeValue.seconds(seconds))
                        .build();
        new Runner(options).run().forEach(this::take);
    }

    private void take(RunResult run) {
        var name = run.getParams().getBenchmark();
        var method = name.substring(name.lastIndexOf('.') + 1);
        results.put(key(method, Integer.parseInt(run.getParams().getParam("lines"))), run);
    }

    private static String key(String method, int lines) {
        return method + ", " + lines + " lines";
    }

    boolean has(String method, int lines) {
        return results.containsKey(key(method, lines));
    }

    /** Messages a second of processor time in the best round: whatever disturbs only adds. */
    double speed(String method, int lines) {
        var cost = result(method, lines).getSecondaryResults().get(ProcessorTime.COST);
        return NANOSECONDS / cost.getStatistics().getMin();
    }

    /** Bytes allocated for a message. */
    double allocated(String method, int lines) {
        return result(method, lines).getSecondaryResults().get(ALLOCATED).getScore();
    }

    private RunResult result(String method, int lines) {
        if (!has(method, lines)) {
            throw new IllegalArgumentException("not measured: " + key(method, lines));
        }
        return results.get(key(method, lines));
    }
}
