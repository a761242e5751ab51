package no.klarering.border.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "border_request")
class RequestRow {

    @Id
    @Column(name = "request_id")
    String requestId;

    String kind;
    String participant;

    @Column(name = "received_at")
    Instant receivedAt;

    boolean accepted;

    /** Problems as JSON. */
    String faults;

    byte[] body;
}
