package no.klarering.edition;

import java.util.List;

/**
 * Files that belong together and change together, such as the tariff. The capability that they are
 * law for gives a bean of this type; loading, keeping and changing over are done for it.
 */
public interface DataSet {

    /** Short and stable, such as {@code tariff}. */
    String name();

    /** The files it reads, as paths below the data folder, such as {@code codes/units.csv}. */
    List<String> files();

    /**
     * Raised when the same files are read into other records than before, so that they are loaded
     * anew.
     */
    default int form() {
        return 1;
    }

    /**
     * Reads the files into records. Faults are told to the entry they were found in; what is
     * returned is thrown away when there was one.
     */
    List<DataRecord> read(DataFiles files);

    /** Puts an edition in force, at once and as a whole. */
    void use(String edition, DataRecords records);
}
