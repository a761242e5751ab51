package no.klarering.movement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "movement_submission")
class MovementSubmissionRow {

    @Id
    @Column(name = "request_id")
    String requestId;

    String organisation;
    String supplier;
    String kind;
    String mode;
    String action;
    String mrn;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    boolean accepted;
    String result;
    byte[] body;
}
