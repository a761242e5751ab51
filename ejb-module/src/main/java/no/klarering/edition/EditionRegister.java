package no.klarering.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The editions as they are kept. Within the caller's transaction. */
public interface EditionRegister {

    /** Locks a data set until the transaction ends and tells its edition in force. */
    Optional<DataEdition> lock(String dataSet);

    /** An edition that was loaded before. */
    Optional<DataEdition> find(String dataSet, String hash);

    /** Keeps a new edition with its records; it is not in force yet. */
    void keep(DataEdition edition, List<DataRecord> records);

    /** Puts an edition that is kept in force. */
    void putInForce(DataEdition edition);

    List<DataEdition> inForce();

    Optional<DataEdition> inForce(String dataSet);

    List<DataEdition> history(String dataSet);

    Map<String, String> labelsInForce();

    DataRecords records(DataEdition edition);
}
