package no.klarering.movement.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "movement_reference")
class MovementReferenceRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "movement_reference_sequence")
    @SequenceGenerator(
            name = "movement_reference_sequence",
            sequenceName = "movement_reference_sequence",
            allocationSize = 50)
    Long id;

    String mrn;
    String reference;

    MovementReferenceRow() {}

    MovementReferenceRow(String mrn, String reference) {
        this.mrn = mrn;
        this.reference = reference;
    }
}
