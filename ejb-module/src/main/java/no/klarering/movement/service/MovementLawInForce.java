package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSetInForce;
import no.klarering.movement.MovementLaw;
import no.klarering.movement.MovementLaws;
import no.klarering.movement.core.LawFiles;

/** The law of the border in force, from the data set {@code digitoll}. */
@ApplicationScoped
public class MovementLawInForce extends DataSetInForce<MovementLaw> implements MovementLaws {

    public MovementLawInForce() {
        super("digitoll");
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
    protected MovementLaw made(String label, DataRecords records) {
        return LawFiles.law(label, records);
    }
}
