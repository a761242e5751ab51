package no.klarering.codes.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.klarering.codes.CodeBook;
import no.klarering.codes.CodeBooks;
import no.klarering.codes.core.CodeFiles;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSetInForce;

/** The code lists in force, from the data set {@code codes}. */
@ApplicationScoped
public class CodeBooksInForce extends DataSetInForce<CodeBook> implements CodeBooks {

    public CodeBooksInForce() {
        super("codes");
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
    protected CodeBook made(String label, DataRecords records) {
        return CodeFiles.book(label, records);
    }
}
