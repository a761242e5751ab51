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
@Table(name = "border_touch")
class TouchRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "border_touch_sequence")
    @SequenceGenerator(
            name = "border_touch_sequence",
            sequenceName = "border_touch_sequence",
            allocationSize = 50)
    Long id;

    String transport;

    @Column(name = "touched_at")
    Instant due;
}
