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
@Table(name = "border_presenter")
class PresenterRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "border_presenter_sequence")
    @SequenceGenerator(
            name = "border_presenter_sequence",
            sequenceName = "border_presenter_sequence",
            allocationSize = 50)
    Long id;

    String participant;

    String house;

    @Column(name = "presented_at")
    Instant presentedAt;
}
