package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import no.klarering.kernel.RowKey;

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

    static class Key extends RowKey {

        String interchangeId;
        int ordinal;

        @Override
        protected List<Object> columns() {
            return List.of(interchangeId, ordinal);
        }
    }
}
