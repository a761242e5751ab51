package no.klarering.edition;

import java.util.Map;

/** Brings one data set from its files into the database, in one transaction. */
public interface EditionLoader {

    /**
     * Loads the files when they are new. Two processes that load at once do it one after the other,
     * so the second finds nothing to do.
     */
    Reload load(DataSet set, String actor, boolean confirmed);

    /** The label of the edition in force, by data set: one cheap look. */
    Map<String, String> labelsInForce();

    /** Reads the edition in force back and hands it to the data set. */
    void putInForce(DataSet set);
}
