package no.klarering.declaration.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.Direction;

@Entity
@Table(name = "declaration")
class DeclarationRow {

    @Id
    @Column(name = "declaration_key")
    String key;

    @Column(name = "version_number")
    int version;

    @Column(name = "latest_version")
    int latestVersion;

    @Enumerated(EnumType.STRING)
    Direction direction;

    @Enumerated(EnumType.STRING)
    Category category;

    @Enumerated(EnumType.STRING)
    DeclarationState state;

    String lane;
    String office;
    String declarant;

    @Column(name = "importer_name")
    String importerName;

    @Column(name = "first_commodity")
    String firstCommodity;

    @Column(name = "first_description")
    String firstDescription;

    @Column(name = "line_count")
    int lines;

    @Column(name = "statistical_value")
    long statisticalValue;

    @Column(name = "total_charges")
    long totalCharges;

    String reasons;

    @Column(name = "transport_identity")
    String transportIdentity;

    @Column(name = "goods_number")
    String goodsNumber;

    @Column(name = "goods_position")
    String goodsPosition;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "state_since")
    Instant stateSince;

    @Column(name = "released_at")
    Instant releasedAt;

    @Column(name = "answer_by")
    LocalDate answerBy;

    @Column(name = "running_number")
    String runningNumber;

    boolean stopped;
}
