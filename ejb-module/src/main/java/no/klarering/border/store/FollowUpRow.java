package no.klarering.border.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "border_follow_up")
class FollowUpRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "border_follow_up_sequence")
    @SequenceGenerator(
            name = "border_follow_up_sequence",
            sequenceName = "border_follow_up_sequence",
            allocationSize = 50)
    Long id;

    String observation;

    String transport;

    String office;

    @Column(name = "decided_at")
    Instant decidedAt;

    String routing;

    String released;
}
