package no.klarering.edition;

import java.util.Collection;
import java.util.function.Consumer;

/**
 * The files of one data set, read entry by entry: no more than one entry is in memory at a time.
 */
public interface DataFiles {

    /** Whether the file is there; one that must be there need not be asked for. */
    boolean has(String file);

    /**
     * Reads a CSV file: UTF-8, comma, double quotes where needed, a header line. Every column named
     * must be there; further ones may.
     */
    void table(String file, Collection<String> columns, Consumer<DataEntry> reader);

    /** Reads a JSON file: the objects of one array in the outermost object. */
    void array(String file, String name, Consumer<DataEntry> reader);
}
