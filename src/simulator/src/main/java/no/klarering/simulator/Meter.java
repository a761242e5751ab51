package no.klarering.simulator;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** How busy a process on this machine is from lap to lap, and those that it started with it. */
final class Meter {

    private final long process;
    private Map<Long, Duration> before;

    Meter(long process) {
        this.process = process;
        this.before = spent();
    }

    private Map<Long, Duration> spent() {
        var spent = new HashMap<Long, Duration>();
        ProcessHandle.of(process).stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
                .forEach(
                        one ->
                                one.info()
                                        .totalCpuDuration()
                                        .ifPresent(so -> spent.put(one.pid(), so)));
        return spent;
    }

    /**
     * Processor time since the lap before. What a process spent that has ended meanwhile is not
     * known.
     */
    Duration lap() {
        var now = spent();
        var lap = Duration.ZERO;
        for (var each : now.entrySet()) {
            lap =
                    lap.plus(each.getValue())
                            .minus(before.getOrDefault(each.getKey(), Duration.ZERO));
        }
        before = now;
        return lap;
    }
}
