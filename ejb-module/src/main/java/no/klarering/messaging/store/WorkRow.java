package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "work_begun_again")
class WorkRow {

    @Id String work;

    int begun;

    @Column(name = "begun_at")
    Instant begunAt;

    WorkRow() {}

    WorkRow(String work) {
        this.work = work;
    }
}
