package no.klarering.edition.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "data_set")
class DataSetRow {

    @Id String name;

    @Column(name = "edition_id")
    Long editionId;
}
