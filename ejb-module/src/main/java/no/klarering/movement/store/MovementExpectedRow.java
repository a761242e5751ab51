package no.klarering.movement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "movement_expected")
class MovementExpectedRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "movement_expected_sequence")
    @SequenceGenerator(
            name = "movement_expected_sequence",
            sequenceName = "movement_expected_sequence",
            allocationSize = 50)
    Long id;

    String mrn;
    int place;
    String role;

    @Column(name = "link_key")
    String linkKey;

    @Column(name = "document_number")
    String documentNumber;

    @Column(name = "document_type")
    String documentType;
}
