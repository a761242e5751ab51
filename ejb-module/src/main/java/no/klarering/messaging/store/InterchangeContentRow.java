package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "interchange_content")
class InterchangeContentRow {

    @Id
    @Column(name = "interchange_id")
    String interchangeId;

    byte[] content;

    InterchangeContentRow() {}

    InterchangeContentRow(String interchangeId, byte[] content) {
        this.interchangeId = interchangeId;
        this.content = content;
    }
}
