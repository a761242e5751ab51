package no.klarering.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import no.klarering.simulator.road.Spent;

/** What lorries cost each process that is watched and this one, and how large the database is. */
final class Costs {

    private final Watched watched;
    private final Map<String, Meter> meters = new LinkedHashMap<>();
    private final Map<String, Duration> whole = new LinkedHashMap<>();

    Costs(Watched watched) {
        this.watched = watched;
        watched.server().ifPresent(pid -> meters.put("server", new Meter(pid)));
        watched.database().ifPresent(pid -> meters.put("database", new Meter(pid)));
        meters.put("simulator", new Meter(ProcessHandle.current().pid()));
    }

    /** Of the lap that ends now. */
    synchronized Spent lap() {
        var lap = new LinkedHashMap<String, Duration>();
        meters.forEach((name, meter) -> lap.put(name, meter.lap()));
        lap.forEach((name, spent) -> whole.merge(name, spent, Duration::plus));
        return new Spent(lap, size());
    }

    /** Of all laps, and of what came after the last. */
    synchronized Spent whole() {
        lap();
        return new Spent(whole, size());
    }

    private OptionalLong size() {
        return watched.folder()
                .map(folder -> OptionalLong.of(size(folder)))
                .orElse(OptionalLong.empty());
    }

    /** A database does away with files at any time. */
    static long size(Path folder) {
        var size = new AtomicLong();
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                            size.addAndGet(about.size());
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path gone, IOException why) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder + " cannot be looked through", unreadable);
        }
        return size.get();
    }
}
