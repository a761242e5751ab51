package no.klarering.declaration.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.RowKey;

@Entity
@Table(name = "goods_sign")
@IdClass(GoodsSignRow.Key.class)
class GoodsSignRow {

    /** Of one length, so that their order as texts is their order in time. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSSSSS").withZone(ZoneOffset.UTC);

    @Id String sign;

    /** When it was received, and its id, so that no two are the same. */
    @Id String moment;

    @Column(name = "declaration_key")
    String declarationKey;

    GoodsSignRow() {}

    GoodsSignRow(String sign, Instant receivedAt, DeclarationId id) {
        this.sign = sign;
        this.moment = MOMENT.format(receivedAt) + " " + id.text();
        this.declarationKey = id.key().text();
    }

    static class Key extends RowKey {

        String sign;
        String moment;

        @Override
        protected List<Object> columns() {
            return List.of(sign, moment);
        }
    }
}
