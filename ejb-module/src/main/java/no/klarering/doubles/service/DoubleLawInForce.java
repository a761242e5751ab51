package no.klarering.doubles.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.klarering.doubles.DoubleLaw;
import no.klarering.doubles.DoubleLaws;
import no.klarering.doubles.core.LawFiles;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSetInForce;

/** How doubles are judged now, from the data set {@code doubles}. */
@ApplicationScoped
public class DoubleLawInForce extends DataSetInForce<DoubleLaw> implements DoubleLaws {

    public DoubleLawInForce() {
        super("doubles");
    }

    @Override
    public List<String> files() {
        return LawFiles.names();
    }

    @Override
    public List<DataRecord> read(DataFiles files) {
        return LawFiles.read(files);
    }

    @Override
    protected DoubleLaw made(String label, DataRecords records) {
        return LawFiles.law(label, records);
    }
}
