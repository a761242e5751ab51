package no.klarering.risk.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSetInForce;
import no.klarering.risk.MaskEdition;
import no.klarering.risk.StatisticsMasks;
import no.klarering.risk.core.MaskFiles;

/** The masks in force, from the data set {@code statistics-masks}. */
@ApplicationScoped
public class StatisticsMasksInForce extends DataSetInForce<MaskEdition> implements StatisticsMasks {

    public StatisticsMasksInForce() {
        super("statistics-masks");
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
    protected MaskEdition made(String label, DataRecords records) {
        return MaskFiles.edition(label, records);
    }
}
