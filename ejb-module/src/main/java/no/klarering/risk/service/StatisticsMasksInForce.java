package no.klarering.risk.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSet;
import no.klarering.edition.InForce;
import no.klarering.risk.MaskEdition;
import no.klarering.risk.StatisticsMasks;
import no.klarering.risk.core.MaskFiles;

/** The masks in force, from the data set {@code statistics-masks}. */
@ApplicationScoped
public class StatisticsMasksInForce implements StatisticsMasks, DataSet {

    private static final String NAME = "statistics-masks";

    private final InForce<MaskEdition> edition = new InForce<>(NAME);

    @Override
    public MaskEdition current() {
        return edition.get();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> files() {
        return MaskFiles.names();
    }

    @Override
    public List<DataRecord> read(DataFiles files) {
        return MaskFiles.read(files);
    }

    @Override
    public void use(String label, DataRecords records) {
        edition.put(MaskFiles.edition(label, records));
    }
}
