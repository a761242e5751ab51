package no.klarering.edition;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a data set anew.
 *
 * @param edition the edition in force afterwards; empty when there never was one
 * @param faults why it was refused; empty in the other cases
 */
public record Reload(
        String dataSet, Outcome outcome, Optional<DataEdition> edition, List<DataFault> faults) {

    /** The three ways it can go. */
    public enum Outcome {
        UNCHANGED,
        LOADED,
        REFUSED
    }

    public Reload {
        faults = List.copyOf(faults);
    }

    public static Reload unchanged(DataEdition edition) {
        return new Reload(edition.dataSet(), Outcome.UNCHANGED, Optional.of(edition), List.of());
    }

    public static Reload loaded(DataEdition edition) {
        return new Reload(edition.dataSet(), Outcome.LOADED, Optional.of(edition), List.of());
    }

    public static Reload refused(
            String dataSet, Optional<DataEdition> stays, List<DataFault> faults) {
        return new Reload(dataSet, Outcome.REFUSED, stays, faults);
    }
}
