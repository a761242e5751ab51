package no.klarering.codes.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.klarering.codes.Explanation;
import no.klarering.codes.Explanations;
import no.klarering.codes.core.Explaining;
import no.klarering.codes.core.KeptText;
import no.klarering.codes.core.Places;
import no.klarering.codes.core.TextFiles;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSetInForce;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Text;

/** The texts in force, from the data set {@code explanations}. */
@ApplicationScoped
public class ExplanationsInForce extends DataSetInForce<Explaining> implements Explanations {

    public ExplanationsInForce() {
        super("explanations");
    }

    @Override
    public Explanation of(String code) {
        return current().of(code);
    }

    @Override
    public Text tell(Problem problem) {
        return current().tell(problem);
    }

    @Override
    public Text place(Problem problem) {
        return Places.say(problem.where());
    }

    @Override
    public List<Explanation> reasonsFor(String action) {
        return current().reasonsFor(action);
    }

    @Override
    public List<String> files() {
        return TextFiles.names();
    }

    @Override
    public List<DataRecord> read(DataFiles files) {
        return TextFiles.read(files);
    }

    @Override
    protected Explaining made(String label, DataRecords records) {
        return new Explaining(records.of(TextFiles.TEXT, KeptText.class));
    }
}
