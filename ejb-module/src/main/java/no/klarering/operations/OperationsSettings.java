package no.klarering.operations;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The settings that concern the whole installation, read once at start and checked together.
 *
 * @param mode sandbox or production
 * @param dataDirectory folder of everything this process keeps itself: H2 file, broker journal,
 *     folder channel
 * @param database where the record is kept
 * @param broker where messages wait and travel
 * @param clockStart instant at which the clock starts; only in the sandbox, otherwise empty
 * @param concessions what production mode was told to put up with
 * @param diskReserve how much of the data folder's disk is not for taking anything new
 */
public record OperationsSettings(
        Mode mode,
        Path dataDirectory,
        DatabaseAddress database,
        BrokerAddress broker,
        Optional<Instant> clockStart,
        Set<Concession> concessions,
        DiskReserve diskReserve) {

    public OperationsSettings {
        concessions = Set.copyOf(concessions);
    }

    /** Whether a part that is meant for the sandbox may be used here. */
    public boolean allows(Concession concession) {
        return mode == Mode.SANDBOX || concessions.contains(concession);
    }
}
