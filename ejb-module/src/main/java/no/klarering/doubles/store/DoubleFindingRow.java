package no.klarering.doubles.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import no.klarering.doubles.DoubleFinding;
import no.klarering.doubles.Strength;
import no.klarering.kernel.RowKey;

@Entity
@Table(name = "double_finding")
@IdClass(DoubleFindingRow.Key.class)
class DoubleFindingRow {

    @Id
    @Column(name = "later_key")
    String later;

    @Id
    @Column(name = "earlier_key")
    String earlier;

    @Column(name = "later_id")
    String laterId;

    @Column(name = "earlier_id")
    String earlierId;

    @Enumerated(EnumType.STRING)
    Strength strength;

    int points;
    String reasons;

    @Column(name = "found_at")
    Instant foundAt;

    @Enumerated(EnumType.STRING)
    DoubleFinding.State state;

    @Column(name = "judged_at")
    Instant judgedAt;

    @Column(name = "judged_by")
    String judgedBy;

    String remark;

    static class Key extends RowKey {

        String later;
        String earlier;

        @Override
        protected List<Object> columns() {
            return List.of(later, earlier);
        }
    }
}
