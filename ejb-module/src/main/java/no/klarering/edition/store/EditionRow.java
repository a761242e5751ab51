package no.klarering.edition.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "data_edition")
class EditionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_edition_sequence")
    @SequenceGenerator(
            name = "data_edition_sequence",
            sequenceName = "data_edition_sequence",
            allocationSize = 50)
    Long id;

    @Column(name = "data_set")
    String dataSet;

    String label;

    String hash;

    @Column(name = "loaded_at")
    Instant loadedAt;

    int records;

    String files;
}
