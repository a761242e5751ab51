package no.klarering.declaration.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import no.klarering.kernel.RowKey;

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

    static class Key extends RowKey {

        String word;
        String declarationKey;

        @Override
        protected List<Object> columns() {
            return List.of(word, declarationKey);
        }
    }
}
