package no.klarering.document.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import no.klarering.kernel.RowKey;

@Entity
@Table(name = "document_piece")
@IdClass(DocumentPieceRow.Key.class)
class DocumentPieceRow {

    @Id
    @Column(name = "document_id")
    String documentId;

    @Id int place;

    byte[] content;

    DocumentPieceRow() {}

    DocumentPieceRow(String documentId, int place, byte[] content) {
        this.documentId = documentId;
        this.place = place;
        this.content = content;
    }

    static class Key extends RowKey {

        String documentId;
        int place;

        Key() {}

        Key(String documentId, int place) {
            this.documentId = documentId;
            this.place = place;
        }

        @Override
        protected List<Object> columns() {
            return List.of(documentId, place);
        }
    }
}
