package no.klarering.edition.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.klarering.edition.DataEdition;
import no.klarering.edition.DataEdition.SourceFile;
import no.klarering.edition.DataFault;
import no.klarering.edition.DataSet;
import no.klarering.edition.EditionLoader;
import no.klarering.edition.EditionPutInForce;
import no.klarering.edition.EditionRegister;
import no.klarering.edition.Reload;

/** Loads one data set in a transaction of its own, under the lock of its row. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EditionLoading implements EditionLoader {

    private static final int LABEL_DIGITS = 12;
    private static final int FIFTH = 5;

    private final EditionRegister register;
    private final DataFolder folder;
    private final Clock clock;
    private final Event<EditionPutInForce> events;

    public EditionLoading() {
        this(null, null, null, null);
    }

    @Inject
    public EditionLoading(
            EditionRegister register,
            DataFolder folder,
            Clock clock,
            Event<EditionPutInForce> events) {
        this.register = register;
        this.folder = folder;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Reload load(DataSet set, String actor, boolean confirmed) {
        var before = register.lock(set.name());
        var sources = Sources.of(set, folder);
        if (before.filter(edition -> edition.hash().equals(sources.hash())).isPresent()) {
            return Reload.unchanged(before.get());
        }
        var known = register.find(set.name(), sources.hash());
        if (known.isPresent()) {
            return inForce(known.get(), actor);
        }
        var reading = new FileReading(folder, sources);
        var records = set.read(reading);
        var faults = new ArrayList<>(reading.faults());
        if (faults.isEmpty() && !confirmed) {
            before.ifPresent(edition -> faults.addAll(moved(edition, reading.files())));
        }
        if (!faults.isEmpty()) {
            return Reload.refused(set.name(), before, faults);
        }
        var edition = edition(set, sources, records.size(), reading.files());
        register.keep(edition, records);
        return inForce(edition, actor);
    }

    private DataEdition edition(DataSet set, Sources sources, int records, List<SourceFile> files) {
        return new DataEdition(
                set.name(),
                set.name() + "-" + sources.hash().substring(0, LABEL_DIGITS),
                sources.hash(),
                clock.instant(),
                records,
                files);
    }

    private Reload inForce(DataEdition edition, String actor) {
        register.putInForce(edition);
        events.fire(new EditionPutInForce(edition, actor, clock.instant()));
        return Reload.loaded(edition);
    }

    private static List<DataFault> moved(DataEdition before, List<SourceFile> files) {
        var now = files.stream().collect(Collectors.toMap(SourceFile::path, SourceFile::entries));
        return before.files().stream()
                .filter(file -> movedTooFar(file.entries(), now.getOrDefault(file.path(), 0)))
                .map(file -> moved(file, now.getOrDefault(file.path(), 0)))
                .toList();
    }

    private static boolean movedTooFar(int before, int now) {
        return (long) Math.abs(now - before) * FIFTH > before && before > 0;
    }

    private static DataFault moved(SourceFile before, int now) {
        return new DataFault(
                before.path(),
                "",
                "The file has "
                        + now
                        + " entries, the edition in force "
                        + before.entries()
                        + ": more than a fifth apart, so it must be confirmed.");
    }

    @Override
    public Map<String, String> labelsInForce() {
        return register.labelsInForce();
    }

    @Override
    public void putInForce(DataSet set) {
        Optional<DataEdition> edition = register.inForce(set.name());
        edition.ifPresent(each -> set.use(each.label(), register.records(each)));
    }
}
