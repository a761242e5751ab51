package no.klarering.declaration.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;

@Entity
@Table(name = "declaration_line")
@IdClass(LineRow.Key.class)
class LineRow {

    @Id
    @Column(name = "declaration_id")
    String declarationId;

    @Id int item;

    String commodity;
    String origin;

    @Column(name = "procedure_code")
    String procedure;

    @Column(name = "statistical_value")
    Long statisticalValue;

    @Column(name = "net_kilograms")
    BigDecimal net;

    long charges;

    static class Key implements Serializable {

        String declarationId;
        int item;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && text().equals(key.text());
        }

        @Override
        public int hashCode() {
            return text().hashCode();
        }

        private String text() {
            return declarationId + "/" + item;
        }
    }
}
