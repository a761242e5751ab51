package no.klarering.edition;

import java.util.List;

/** The records of one edition, as they were kept. */
public interface DataRecords {

    /** All of a kind, in the order of the file. */
    <T> List<T> of(String kind, Class<T> type);
}
