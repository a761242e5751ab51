package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

@Entity
@Table(name = "interchange_message")
@IdClass(InterchangeMessageRow.Key.class)
class InterchangeMessageRow {

    @Id
    @Column(name = "interchange_id")
    String interchangeId;

    @Id int ordinal;

    String reference;

    @Column(name = "declaration_id")
    String declarationId;

    String state;
    String faults;
    String warnings;

    static class Key implements Serializable {

        String interchangeId;
        int ordinal;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && text().equals(key.text());
        }

        @Override
        public int hashCode() {
            return text().hashCode();
        }

        private String text() {
            return interchangeId + "/" + ordinal;
        }
    }
}
