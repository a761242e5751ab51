package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSet;
import no.klarering.edition.InForce;
import no.klarering.movement.MovementLaw;
import no.klarering.movement.MovementLaws;
import no.klarering.movement.core.LawFiles;

/** The law of the border in force, from the data set {@code digitoll}. */
@ApplicationScoped
public class MovementLawInForce implements MovementLaws, DataSet {

    private static final String NAME = "digitoll";

    private final InForce<MovementLaw> law = new InForce<>(NAME);

    @Override
    public MovementLaw current() {
        return law.get();
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
        law.put(LawFiles.law(label, records));
    }
}
