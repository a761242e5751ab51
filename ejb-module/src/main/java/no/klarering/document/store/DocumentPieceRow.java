package no.klarering.document.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

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

    static class Key implements Serializable {

        String documentId;
        int place;

        Key() {}

        Key(String documentId, int place) {
            this.documentId = documentId;
            this.place = place;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && text().equals(key.text());
        }

        @Override
        public int hashCode() {
            return text().hashCode();
        }

        private String text() {
            return documentId + "/" + place;
        }
    }
}
