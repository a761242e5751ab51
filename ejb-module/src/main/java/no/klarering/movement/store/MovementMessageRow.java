package no.klarering.movement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

@Entity
@Table(name = "movement_message")
class MovementMessageRow {

    @Id String mrn;

    String kind;
    String mode;
    String organisation;
    String representative;
    int version;
    boolean active;

    /** Names of reasons, parted by blanks. */
    String reasons;

    @Column(name = "held_lanes")
    String heldLanes;

    @Column(name = "own_key")
    String ownKey;

    @Column(name = "document_number")
    String documentNumber;

    @Column(name = "document_type")
    String documentType;

    String carrier;

    @Column(name = "master_key")
    String masterKey;

    @Column(name = "direct_key")
    String directKey;

    String receptacle;
    BigDecimal weight;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "times_asked")
    int timesAsked;

    @Column(name = "ask_at")
    Instant askAt;
}
