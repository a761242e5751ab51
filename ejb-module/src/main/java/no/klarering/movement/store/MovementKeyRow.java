package no.klarering.movement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "movement_key")
class MovementKeyRow {

    @Id
    @Column(name = "own_key")
    String ownKey;

    String mrn;

    MovementKeyRow() {}

    MovementKeyRow(String ownKey, String mrn) {
        this.ownKey = ownKey;
        this.mrn = mrn;
    }
}
