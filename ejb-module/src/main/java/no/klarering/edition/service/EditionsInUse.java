package no.klarering.edition.service;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.klarering.edition.DataSet;
import no.klarering.edition.EditionLoader;

/** What this process has in memory, kept in step with what is in force. */
@Singleton
public class EditionsInUse {

    private final Instance<DataSet> sets;
    private final EditionLoader loader;
    private final Map<String, String> labels = new HashMap<>();

    @Inject
    public EditionsInUse(@Any Instance<DataSet> sets, EditionLoader loader) {
        this.sets = sets;
        this.loader = loader;
    }

    List<DataSet> sets() {
        return sets.stream().sorted(Comparator.comparing(DataSet::name)).toList();
    }

    /** The data sets of which this process has no edition. */
    synchronized List<String> missing() {
        return sets().stream()
                .map(DataSet::name)
                .filter(name -> !labels.containsKey(name))
                .toList();
    }

    /** Reads what has come into force since the last look; costs one row a data set. */
    public synchronized void refresh() {
        var inForce = loader.labelsInForce();
        for (var set : sets()) {
            var label = inForce.get(set.name());
            if (label != null && !label.equals(labels.get(set.name()))) {
                loader.putInForce(set);
                labels.put(set.name(), label);
            }
        }
    }
}
