package no.klarering.declaration.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import no.klarering.kernel.DeclarationId;

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

    static class Key implements Serializable {

        String sign;
        String moment;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && text().equals(key.text());
        }

        @Override
        public int hashCode() {
            return text().hashCode();
        }

        private String text() {
            return sign + "/" + moment;
        }
    }
}
