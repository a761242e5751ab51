package no.klarering.declaration.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.klarering.kernel.DeclarationId;

@Entity
@Table(name = "recalculation")
class RecalculationRow {

    @Id
    @Column(name = "declaration_id")
    String declarationId;

    @Column(name = "original_id")
    String originalId;

    @Column(name = "original_key")
    String originalKey;

    static RecalculationRow of(DeclarationId id, DeclarationId original) {
        var row = new RecalculationRow();
        row.declarationId = id.text();
        row.originalId = original.text();
        row.originalKey = original.key().text();
        return row;
    }
}
