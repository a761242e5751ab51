package no.klarering.clearance.service;

import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static no.klarering.testing.OfficeFiles.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import no.klarering.audit.AuditTrail;
import no.klarering.clearance.DocumentDesk.Answer;
import no.klarering.clearance.DocumentDesk.AtTheFile;
import no.klarering.clearance.DocumentDesk.Call;
import no.klarering.clearance.DocumentDesk.NoSuchDeclaration;
import no.klarering.clearance.DocumentDesk.NotYours;
import no.klarering.document.Document;
import no.klarering.document.DocumentType;
import no.klarering.document.Documents;
import no.klarering.document.FileKind;
import no.klarering.document.FileName;
import no.klarering.document.Filing.Filed;
import no.klarering.document.Filing.FiledBefore;
import no.klarering.document.Filing.OtherContent;
import no.klarering.document.Filing.TooLarge;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.testing.Database;
import no.klarering.testing.DeclarationFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document from its sender to the officer who opens it, on real databases. */
class DocumentStoryTest {

    private static final OrganisationNumber DECLARANT = OrganisationNumber.of("313000109");
    private static final OrganisationNumber STRANGER = OrganisationNumber.of("313001202");
    private static final DeclarationKey KEY = DeclarationId.of(DeclarationFixture.ID).key();
    private static final DeclarationKey NEVER_SENT =
            DeclarationId.of("3130001092024060300099901").key();
    private static final int THREE_PIECES = 600_000;

    static List<Office> offices() {
        return List.of(new Office(Database.freshH2()), new Office(Database.freshPostgres()));
    }

    private static Call call(DeclarationKey declaration, OrganisationNumber sender) {
        return new Call(
                declaration,
                Optional.of(sender),
                DocumentType.INVOICE,
                new FileName("faktura.pdf"),
                FileKind.PDF);
    }

    private static Answer hand(Office office, Call call, byte[] file) {
        return hand(office, call, new ByteArrayInputStream(file));
    }

    private static Answer hand(Office office, Call call, InputStream file) {
        return office.database.inTransaction(() -> office.papers.receive(call, file));
    }

    private static List<Document> documents(Office office) {
        return office.database
                .inTransaction(() -> office.files.open(KEY, "officer"))
                .orElseThrow()
                .documents();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void liesInTheFileAndComesOutAsItWentIn(Office office) {
        office.receive(aDeclaration().submitted());
        var file = pdf(THREE_PIECES);

        var answer = hand(office, call(KEY, DECLARANT), file);

        var document = documents(office).get(0);
        assertThat(answer).isEqualTo(new AtTheFile(new Filed(document)));
        assertThat(document.size()).isEqualTo(THREE_PIECES);
        assertThat(document.receivedAt()).isEqualTo(Office.NOW);
        var opened = office.database.inTransaction(() -> office.papers.open(document.id(), "kari"));
        assertThat(opened).contains(document);
        assertThat(bytes(office, document)).isEqualTo(file);
        assertThat(office.database.inTransaction(() -> office.audit.of(KEY.text())))
                .extracting(AuditTrail.Entry::what, AuditTrail.Entry::actor)
                .contains(
                        tuple("DOCUMENT_RECEIVED", "party:313000109"),
                        tuple("DOCUMENT_OPENED", "officer:kari"));
    }

    private static byte[] bytes(Office office, Document document) {
        var bytes = new ByteArrayOutputStream();
        var place = 0;
        for (var piece = piece(office, document, 0);
                piece.isPresent();
                piece = piece(office, document, ++place)) {
            bytes.writeBytes(piece.get());
        }
        assertThat(place).isEqualTo(3);
        return bytes.toByteArray();
    }

    private static Optional<byte[]> piece(Office office, Document document, int place) {
        return office.database.inTransaction(() -> office.documents.piece(document.id(), place));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void theSameTwiceIsKeptOnceAndAnsweredAlike(Office office) {
        office.receive(aDeclaration().submitted());

        hand(office, call(KEY, DECLARANT), pdf(1000));
        var again = hand(office, call(KEY, DECLARANT), pdf(1000));
        hand(office, call(KEY, DECLARANT), pdf(1001));

        var kept = documents(office);
        assertThat(kept).hasSize(2);
        assertThat(again).isIn(kept.stream().map(FiledBefore::new).map(AtTheFile::new).toList());
        assertThat(pieces(office)).isEqualTo(2);
        var arrived = office.database.inTransaction(() -> office.documents.arrived(List.of(KEY)));
        assertThat(arrived.get(KEY)).isEqualTo(new Documents.Arrived(2, Office.NOW));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void isTakenFromTheDeclarantOnly(Office office) {
        office.receive(aDeclaration().submitted());

        var stranger = hand(office, call(KEY, STRANGER), pdf(1000));
        var strangerAskingAround = hand(office, call(NEVER_SENT, STRANGER), pdf(1000));
        var noSuch = hand(office, call(NEVER_SENT, DECLARANT), pdf(1000));
        var foreign =
                hand(
                        office,
                        new Call(
                                KEY,
                                Optional.empty(),
                                DocumentType.INVOICE,
                                new FileName("faktura.pdf"),
                                FileKind.PDF),
                        new ByteArrayInputStream(pdf(1000)));

        assertThat(List.of(stranger, strangerAskingAround, foreign)).containsOnly(new NotYours());
        assertThat(noSuch).isEqualTo(new NoSuchDeclaration());
        assertThat(pieces(office)).isZero();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void leavesNothingBehindOfWhatIsNotTaken(Office office) {
        office.receive(aDeclaration().submitted());
        var most = (int) Documents.MOST_BYTES;

        var empty = hand(office, call(KEY, DECLARANT), new byte[0]);
        var program = hand(office, call(KEY, DECLARANT), new byte[] {'M', 'Z', 0, 0});
        var large = hand(office, call(KEY, DECLARANT), pdf(most + 1));
        var broken = new SequenceInputStream(new ByteArrayInputStream(pdf(1_000_000)), BROKEN);
        assertThatThrownBy(() -> hand(office, call(KEY, DECLARANT), broken))
                .isInstanceOf(UncheckedIOException.class);
        var largest = hand(office, call(KEY, DECLARANT), pdf(most));

        assertThat(List.of(empty, program)).containsOnly(new AtTheFile(new OtherContent()));
        assertThat(large).isEqualTo(new AtTheFile(new TooLarge()));
        assertThat(largest).isEqualTo(new AtTheFile(new Filed(documents(office).get(0))));
        assertThat(pieces(office)).isEqualTo(40);
    }

    private static long pieces(Office office) {
        return office.database.inTransaction(
                () ->
                        ((Number)
                                        office.database
                                                .entityManager()
                                                .createNativeQuery(
                                                        "select count(*) from document_piece")
                                                .getSingleResult())
                                .longValue());
    }

    private static final InputStream BROKEN =
            new InputStream() {

                @Override
                public int read() throws IOException {
                    throw new IOException("the line went dead");
                }
            };
}
