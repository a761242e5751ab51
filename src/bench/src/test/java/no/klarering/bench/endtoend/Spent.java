package no.klarering.bench.endtoend;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/** How much processor time each of the parties has spent since it was started. */
final class Spent {

    private static final double NANOS_A_MILLISECOND = 1e6;

    private final Map<Party, Duration> time = new EnumMap<>(Party.class);

    /** Who shares the cores. */
    enum Party {
        SERVER,
        DATABASE,
        BROKER,
        LOAD
    }

    private Spent() {}

    /**
     * Until now. The connections of a database are processes of their own, which stay as long as
     * they are pooled.
     *
     * @param server process id
     * @param broker process id
     */
    static Spent untilNow(long server, long broker) {
        var spent = new Spent();
        spent.put(Party.SERVER, process -> process.pid() == server);
        spent.put(Party.BROKER, process -> process.pid() == broker);
        spent.put(Party.LOAD, process -> process.equals(ProcessHandle.current()));
        spent.put(
                Party.DATABASE,
                process ->
                        process.info()
                                .command()
                                .filter(path -> path.endsWith("/postgres"))
                                .isPresent());
        return spent;
    }

    private void put(Party party, Predicate<ProcessHandle> isOfIt) {
        time.put(
                party,
                ProcessHandle.allProcesses()
                        .filter(isOfIt)
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .reduce(Duration.ZERO, Duration::plus));
    }

    /** Milliseconds that a party has spent on each of so many declarations since then. */
    double since(Spent then, Party party, int declarations) {
        return time.get(party).minus(then.time.get(party)).toNanos()
                / NANOS_A_MILLISECOND
                / declarations;
    }
}
