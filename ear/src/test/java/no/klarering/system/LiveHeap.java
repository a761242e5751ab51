package no.klarering.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What another process still holds after its garbage was collected. */
final class LiveHeap {

    private static final int BYTES = 2;

    private LiveHeap() {}

    /** Bytes; makes the process collect its garbage. */
    static long of(long pid) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var process =
                    new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
                            .redirectErrorStream(true)
                            .start();
            var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return told.lines()
                    .filter(line -> line.startsWith("Total"))
                    .mapToLong(line -> Long.parseLong(line.split("\\s+")[BYTES]))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No histogram: " + told));
        } catch (IOException e) {
            throw new UncheckedIOException("jcmd " + pid, e);
        }
    }
}
