package no.klarering.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "INVOICE, INVOICE",
        "invoice, INVOICE",
        "Permits, PERMIT",
        "freight invoice, FREIGHT_INVOICE",
        "freight-invoice, FREIGHT_INVOICE",
        "Proof of origin documentation, PROOF_OF_ORIGIN",
        "proof_of_origin, PROOF_OF_ORIGIN",
        "waybill, WAYBILL",
        "export documentation, EXPORT_DOCUMENT",
        "other, OTHER",
        "passport,",
        "'',"
    })
    void readsATypeInWhateverCase(String word, DocumentType type) {
        assertThat(DocumentType.parse(word)).isEqualTo(Optional.ofNullable(type));
    }

    @ParameterizedTest
    @CsvSource({
        "faktura.pdf, PDF",
        "FAKTURA.PDF, PDF",
        "photo.jpeg, JPG",
        "photo.jpg, JPG",
        "scan.png, PNG",
        "letter.docx, DOCX",
        "letter.doc,",
        "sheet.xlsx, XLSX",
        "sheet.xlsm,",
        "pdf,",
        "run.pdf.exe,"
    })
    void readsAKindFromTheEndOfAName(String name, FileKind kind) {
        assertThat(FileKind.ofName(name)).isEqualTo(Optional.ofNullable(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "faktura.pdf, faktura.pdf",
        "'  faktura 12.pdf ', faktura 12.pdf",
        "C:\\Users\\kari\\faktura.pdf, faktura.pdf",
        "../../etc/faktura.pdf, faktura.pdf",
        "'fak\u0000tu\u202Era\n.pdf', faktura.pdf",
        "'folder/',",
        "'',"
    })
    void keepsTheNameOfAFileWithoutFoldersAndWithoutWhatIsNotSeen(String sent, String kept) {
        assertThat(FileName.parse(sent).map(FileName::text)).isEqualTo(Optional.ofNullable(kept));
    }

    @Test
    void keepsTheEndOfALongName() {
        assertThat(new FileName("x".repeat(500) + ".pdf").text()).hasSize(200).endsWith("x.pdf");
    }
}
