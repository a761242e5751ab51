package no.klarering.declaration.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

@Entity
@Table(name = "declaration_word")
@IdClass(WordRow.Key.class)
class WordRow {

    @Id String word;

    @Id
    @Column(name = "declaration_key")
    String declarationKey;

    WordRow() {}

    WordRow(String word, String declarationKey) {
        this.word = word;
        this.declarationKey = declarationKey;
    }

    static class Key implements Serializable {

        String word;
        String declarationKey;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && text().equals(key.text());
        }

        @Override
        public int hashCode() {
            return text().hashCode();
        }

        private String text() {
            return word + "/" + declarationKey;
        }
    }
}
