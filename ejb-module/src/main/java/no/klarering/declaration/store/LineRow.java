package no.klarering.declaration.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import no.klarering.kernel.RowKey;

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

    static class Key extends RowKey {

        String declarationId;
        int item;

        @Override
        protected List<Object> columns() {
            return List.of(declarationId, item);
        }
    }
}
