package no.klarering.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A disk of its own, small enough to be filled: a tmpfs, which needs the right to mount. */
final class SmallDisk implements AutoCloseable {

    private static final int MB = 1024 * 1024;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** One of so many MB; empty when this user may not mount. */
    static Optional<SmallDisk> ofMegabytes(int size) {
        try {
            var folder = Files.createTempDirectory("klarering-disk-");
            var mounted =
                    run(
                            "mount",
                            "-t",
                            "tmpfs",
                            "-o",
                            "size=" + size + "m",
                            "klarering",
                            folder + "");
            return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("No folder to mount at", e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Writes until so many MB are free, none with 0. */
    void fillUpTo(int freeMegabytes) {
        var block = new byte[MB];
        Arrays.fill(block, (byte) 'x');
        try (var ballast = Files.newOutputStream(ballast())) {
            while (Files.getFileStore(folder).getUsableSpace() > (long) freeMegabytes * MB) {
                ballast.write(block);
            }
        } catch (IOException full) {
            if (freeMegabytes > 0) {
                throw new UncheckedIOException("full before " + freeMegabytes + " MB", full);
            }
        }
    }

    /** Gives the room back. */
    void clear() {
        try {
            Files.delete(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException("The ballast stays", e);
        }
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static boolean run(String... command) throws IOException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while mounting", e);
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", "--lazy", folder.toString());
    }
}
