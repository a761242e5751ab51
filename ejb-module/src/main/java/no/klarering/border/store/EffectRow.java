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
@Table(name = "border_effect")
class EffectRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "border_effect_sequence")
    @SequenceGenerator(
            name = "border_effect_sequence",
            sequenceName = "border_effect_sequence",
            allocationSize = 50)
    Long id;

    String kind;

    String reference;

    String transport;

    @Column(name = "owed_at")
    Instant owedAt;

    int tries;

    @Column(name = "next_try_at")
    Instant nextTryAt;

    @Column(name = "done_at")
    Instant doneAt;

    String outcome;
}
