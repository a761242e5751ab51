package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.klarering.border.ArrivalPermits;
import no.klarering.border.Playground;
import no.klarering.border.PlaygroundHouse;
import no.klarering.border.core.ArrivalPermit;
import no.klarering.border.core.BorderFiles;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSetInForce;
import no.klarering.edition.EditionSettings;
import no.klarering.movement.Participant;

/** Registers of the border in force, from the data set {@code border}. */
@ApplicationScoped
public class BorderDataInForce extends DataSetInForce<BorderDataInForce.Registers>
        implements ArrivalPermits, Playground {

    private final EditionSettings settings;

    public BorderDataInForce() {
        this(null);
    }

    @Inject
    public BorderDataInForce(EditionSettings settings) {
        super("border");
        this.settings = settings;
    }

    record Registers(List<ArrivalPermit> permits, List<PlaygroundHouse> houses) {}

    @Override
    public boolean holds(Participant holder, LocalDate date) {
        return current().permits().stream()
                .anyMatch(
                        permit -> permit.holder().equals(holder) && permit.period().contains(date));
    }

    @Override
    public List<PlaygroundHouse> houses() {
        return current().houses();
    }

    @Override
    public List<String> files() {
        return BorderFiles.names(settings.sandbox());
    }

    @Override
    public List<DataRecord> read(DataFiles files) {
        return BorderFiles.read(settings.sandbox(), files);
    }

    @Override
    protected Registers made(String label, DataRecords records) {
        return new Registers(BorderFiles.permits(records), BorderFiles.houses(records));
    }
}
