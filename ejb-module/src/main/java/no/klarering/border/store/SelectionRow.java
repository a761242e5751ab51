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
@Table(name = "border_selection")
class SelectionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "border_selection_sequence")
    @SequenceGenerator(
            name = "border_selection_sequence",
            sequenceName = "border_selection_sequence",
            allocationSize = 50)
    Long id;

    String house;

    String selection;

    String reason;

    String actor;

    @Column(name = "selected_at")
    Instant selectedAt;
}
