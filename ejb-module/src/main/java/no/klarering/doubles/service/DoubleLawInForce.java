package no.klarering.doubles.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.klarering.doubles.DoubleLaw;
import no.klarering.doubles.DoubleLaws;
import no.klarering.doubles.core.LawFiles;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSet;
import no.klarering.edition.InForce;

/** How doubles are judged now, from the data set {@code doubles}. */
@ApplicationScoped
public class DoubleLawInForce implements DoubleLaws, DataSet {

    private static final String NAME = "doubles";

    private final InForce<DoubleLaw> edition = new InForce<>(NAME);

    @Override
    public DoubleLaw current() {
        return edition.get();
    }

    @Override
    public String name() {
        return NAME;
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
    public void use(String label, DataRecords records) {
        edition.put(LawFiles.law(label, records));
    }
}
