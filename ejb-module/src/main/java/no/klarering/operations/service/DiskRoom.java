package no.klarering.operations.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.klarering.operations.Mainstay;
import no.klarering.operations.OperationsSettings;

/**
 * Whether there is room below the data folder. While less than the reserve is free nothing new is
 * taken, so that what was taken can still be finished.
 */
@ApplicationScoped
public class DiskRoom implements Mainstay {

    private static final long BYTES_IN_MB = 1024L * 1024;

    /**
     * Room that came back must be this much over the reserve, so that the state does not flutter.
     */
    private static final int HUNDREDTHS_OVER = 110;

    private final OperationsSettings settings;
    private volatile boolean taken = true;

    public DiskRoom() {
        this(null);
    }

    @Inject
    public DiskRoom(OperationsSettings settings) {
        this.settings = settings;
    }

    @Override
    public Kind kind() {
        return Kind.DISK;
    }

    @Override
    public Optional<String> trouble() {
        var free = free();
        var reserve = reserve();
        taken = free >= (taken ? reserve : reserve / 100 * HUNDREDTHS_OVER);
        return taken
                ? Optional.empty()
                : Optional.of(
                        "%d MB free below %s, %d MB are kept in reserve; nothing is taken"
                                .formatted(
                                        free / BYTES_IN_MB,
                                        settings.dataDirectory(),
                                        reserve / BYTES_IN_MB));
    }

    /** Bytes that can still be written below the data folder. */
    long free() {
        try {
            return store().getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("No look at the disk of " + folder(), e);
        }
    }

    /** Bytes that must be free before an interchange is taken. */
    long reserve() {
        try {
            return settings.diskReserve().bytesOf(store().getTotalSpace());
        } catch (IOException e) {
            throw new UncheckedIOException("No look at the disk of " + folder(), e);
        }
    }

    private FileStore store() throws IOException {
        return Files.getFileStore(folder());
    }

    /** The data folder, or while it is not made yet the one it will be in. */
    private Path folder() {
        var folder = settings.dataDirectory();
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }
}
