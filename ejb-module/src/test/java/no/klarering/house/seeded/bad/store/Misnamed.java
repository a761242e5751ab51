package no.klarering.house.seeded.bad.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row that everybody sees and that is not called one. */
@Entity
public class Misnamed {

    @Id private long id;

    public long id() {
        return id;
    }
}
