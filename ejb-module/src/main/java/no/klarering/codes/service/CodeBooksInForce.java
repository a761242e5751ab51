package no.klarering.codes.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.klarering.codes.CodeBook;
import no.klarering.codes.CodeBooks;
import no.klarering.codes.core.CodeFiles;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSet;
import no.klarering.edition.InForce;

/** The code lists in force, from the data set {@code codes}. */
@ApplicationScoped
public class CodeBooksInForce implements CodeBooks, DataSet {

    private static final String NAME = "codes";

    private final InForce<CodeBook> book = new InForce<>(NAME);

    @Override
    public CodeBook current() {
        return book.get();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> files() {
        return CodeFiles.names();
    }

    @Override
    public List<DataRecord> read(DataFiles files) {
        return CodeFiles.read(files);
    }

    @Override
    public void use(String label, DataRecords records) {
        book.put(CodeFiles.book(label, records));
    }
}
