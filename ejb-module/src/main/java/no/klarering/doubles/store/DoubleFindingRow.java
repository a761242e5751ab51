package no.klarering.doubles.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import no.klarering.doubles.DoubleFinding;
import no.klarering.doubles.Strength;

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

    static class Key implements Serializable {

        String later;
        String earlier;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && text().equals(key.text());
        }

        @Override
        public int hashCode() {
            return text().hashCode();
        }

        private String text() {
            return later + "/" + earlier;
        }
    }
}
