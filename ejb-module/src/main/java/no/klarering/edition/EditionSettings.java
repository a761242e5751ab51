package no.klarering.edition;

import java.nio.file.Path;

/**
 * Where law and registers lie and how much of them is taken.
 *
 * @param folder files in here take the place of those that came with the application
 * @param folderIsNamed whether the folder was named by a setting, so that it must exist
 * @param sandbox whether the registers are the invented ones
 * @param maxFileBytes a larger file is refused
 * @param maxEntries a file with more entries is refused
 */
public record EditionSettings(
        Path folder, boolean folderIsNamed, boolean sandbox, long maxFileBytes, int maxEntries) {}
