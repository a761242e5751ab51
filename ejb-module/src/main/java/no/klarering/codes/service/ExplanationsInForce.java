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
import no.klarering.edition.DataSet;
import no.klarering.edition.InForce;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Text;

/** The texts in force, from the data set {@code explanations}. */
@ApplicationScoped
public class ExplanationsInForce implements Explanations, DataSet {

    private static final String NAME = "explanations";

    private final InForce<Explaining> texts = new InForce<>(NAME);

    @Override
    public Explanation of(String code) {
        return texts.get().of(code);
    }

    @Override
    public Text tell(Problem problem) {
        return texts.get().tell(problem);
    }

    @Override
    public Text place(Problem problem) {
        return Places.say(problem.where());
    }

    @Override
    public List<Explanation> reasonsFor(String action) {
        return texts.get().reasonsFor(action);
    }

    @Override
    public String name() {
        return NAME;
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
    public void use(String label, DataRecords records) {
        texts.put(new Explaining(records.of(TextFiles.TEXT, KeptText.class)));
    }
}
