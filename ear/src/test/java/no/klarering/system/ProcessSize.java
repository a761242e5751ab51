package no.klarering.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process holds at one moment, as Linux and its JVM tell it.
 *
 * @param liveHeap MB still held after its garbage was collected
 */
record ProcessSize(double liveHeap, int threads, int openFiles) {

    private static final double MEGABYTE = 1024 * 1024;

    /** Makes the process collect its garbage. */
    static ProcessSize of(long pid) {
        return new ProcessSize(
                LiveHeap.of(pid) / MEGABYTE, entries(pid, "task"), entries(pid, "fd"));
    }

    private static int entries(long pid, String kind) {
        try (var entries = Files.list(Path.of("/proc", Long.toString(pid), kind))) {
            return (int) entries.count();
        } catch (IOException e) {
            throw new UncheckedIOException("Process " + pid + " does not tell its " + kind, e);
        }
    }
}
