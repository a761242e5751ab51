package no.klarering.clearance.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import no.klarering.kernel.RowKey;

@Entity
@Table(name = "running_number")
@IdClass(RunningNumberRow.Key.class)
class RunningNumberRow {

    @Id String unit;

    @Id
    @Column(name = "in_year")
    int year;

    @Column(name = "next_number")
    long next = 1;

    RunningNumberRow() {}

    RunningNumberRow(Key key) {
        unit = key.unit;
        year = key.year;
    }

    static class Key extends RowKey {

        String unit;
        int year;

        Key() {}

        Key(String unit, int year) {
            this.unit = unit;
            this.year = year;
        }

        @Override
        protected List<Object> columns() {
            return List.of(unit, year);
        }
    }
}
