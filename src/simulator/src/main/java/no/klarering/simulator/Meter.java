package no.klarering.simulator;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** How busy a process on this machine is from lap to lap. */
final class Meter {

    private final OptionalLong process;
    private Optional<Duration> before;

    Meter(OptionalLong process) {
        this.process = process;
        this.before = spent();
    }

    private Optional<Duration> spent() {
        return process.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(process.getAsLong())
                        .flatMap(found -> found.info().totalCpuDuration());
    }

    /** Seconds of processor time since the lap before; empty when it cannot be told. */
    synchronized OptionalDouble lap() {
        var now = spent();
        var lap =
                now.isEmpty() || before.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(now.get().minus(before.get()).toMillis() / 1000.0);
        before = now;
        return lap;
    }
}
