package no.klarering.operations;

import java.util.Optional;

/**
 * How much of the data folder's disk is kept free for finishing what was taken. Setting {@code
 * KLARERING_DISK_RESERVE}, in MB of 1,048,576 bytes; without it a twentieth of the disk, at most
 * 500 MB.
 *
 * @param megabytes what the setting says, not negative; empty when it says nothing
 */
public record DiskReserve(Optional<Integer> megabytes) {

    private static final long BYTES_IN_MB = 1024L * 1024;
    private static final int USUAL_PART = 20;
    private static final long USUAL_MOST = 500 * BYTES_IN_MB;

    public DiskReserve {
        if (megabytes.filter(number -> number < 0).isPresent()) {
            throw new IllegalArgumentException("A reserve of " + megabytes.get() + " MB");
        }
    }

    /** Bytes to be kept free of a disk of a given size. */
    public long bytesOf(long disk) {
        return megabytes
                .map(number -> number * BYTES_IN_MB)
                .orElseGet(() -> Math.min(disk / USUAL_PART, USUAL_MOST));
    }
}
