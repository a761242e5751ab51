package no.klarering.edition.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "data_record")
class RecordRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_record_sequence")
    @SequenceGenerator(
            name = "data_record_sequence",
            sequenceName = "data_record_sequence",
            allocationSize = 500)
    Long id;

    @Column(name = "edition_id")
    Long editionId;

    String kind;

    String code;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_until")
    LocalDate validUntil;

    String content;
}
