package no.klarering.movement.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "movement_relation")
class MovementRelationRow {

    @Id String mrn;

    String parent;
    String child;

    MovementRelationRow() {}

    MovementRelationRow(String mrn, String parent, String child) {
        this.mrn = mrn;
        this.parent = parent;
        this.child = child;
    }
}
