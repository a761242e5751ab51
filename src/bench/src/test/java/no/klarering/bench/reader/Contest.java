package no.klarering.bench.reader;

import java.util.Collection;
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

/** Benchmarks run one after another, each in a process of its own, by one thread. */
final class Contest {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, RunResult> results = new HashMap<>();

    /** Runs those of one class with the iterations it asks for, or else with the usual ones. */
    void run(Class<?> contestant) throws RunnerException {
        take(new Runner(usual(contestant).build()).run());
    }

    private static org.openjdk.jmh.runner.options.ChainedOptionsBuilder usual(Class<?> contestant) {
        return new OptionsBuilder()
                .include("\\b" + contestant.getSimpleName() + "\\.")
                .mode(Mode.Throughput)
                .timeUnit(TimeUnit.SECONDS)
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xmx1g", "-Xss4m")
                .forks(1)
                .shouldFailOnError(true)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1));
    }

    private void take(Collection<RunResult> runs) {
        for (var run : runs) {
            var name = run.getParams().getBenchmark();
            var method = name.substring(name.lastIndexOf('.') + 1);
            results.put(key(method, Integer.parseInt(run.getParams().getParam("lines"))), run);
        }
    }

    private static String key(String method, int lines) {
        return method + " " + lines;
    }

    /** Messages a second, the median of the iterations. */
    double speed(String method, int lines) {
        return result(method, lines).getPrimaryResult().getStatistics().getPercentile(50);
    }

    /** Bytes allocated for a message. */
    double allocated(String method, int lines) {
        return result(method, lines).getSecondaryResults().get(ALLOCATED).getScore();
    }

    private RunResult result(String method, int lines) {
        var run = results.get(key(method, lines));
        if (run == null) {
            throw new IllegalArgumentException("not measured: " + key(method, lines));
        }
        return run;
    }
}
