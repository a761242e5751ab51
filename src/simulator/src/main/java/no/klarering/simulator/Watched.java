package no.klarering.simulator;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is watched on this machine while lorries are played.
 *
 * @param server number of its process
 * @param database number of the process that started all others of the database
 * @param folder where the database keeps its files
 */
record Watched(OptionalLong server, OptionalLong database, Optional<Path> folder) {}
