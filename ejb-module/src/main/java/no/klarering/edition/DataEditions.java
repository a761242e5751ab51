package no.klarering.edition;

import java.util.List;
import java.util.Set;

/** For administrators: which editions are in force, and loading of new ones without a restart. */
public interface DataEditions {

    /** The edition in force of every data set, by name. */
    List<DataEdition> inForce();

    /** Every edition that a data set has had, the newest first. */
    List<DataEdition> history(String dataSet);

    /**
     * Reads the files again and puts in force what is new. A data set with a fault is refused and
     * goes on as it was; so is one in which the count of a file moved by more than a fifth, unless
     * it is confirmed.
     *
     * @param actor who asked for it: {@code officer:} and the user name, or {@code system}
     * @param confirmed names of data sets whose counts may move
     */
    List<Reload> reload(String actor, Set<String> confirmed);
}
