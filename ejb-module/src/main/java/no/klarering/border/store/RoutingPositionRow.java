package no.klarering.border.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "routing_position")
class RoutingPositionRow {

    @Id int id;

    @Column(name = "last_number")
    long lastNumber;
}
