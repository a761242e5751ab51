package no.klarering.bench.reader;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What a message costs in processor time, the collector's and the compiler's work included. On a
 * busy machine it says more than the clock on the wall.
 */
public final class ProcessorTime implements InternalProfiler {
    /** Name of the result, in nanoseconds a message. */
    static final String COST = "processor.time";

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private long before;

    @Override
    public String getDescription() {
        return "processor time of the whole process by operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = PROCESS.getProcessCpuTime();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double spent = PROCESS.getProcessCpuTime() - before;
        long messages = result.getMetadata().getAllOps();
        return List.of(new ScalarResult(COST, spent / messages, "ns/op", AggregationPolicy.AVG));
    }
}
