package no.klarering.border.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

@Entity
@Table(name = "routing_viewer")
@IdClass(RoutingViewerRow.Key.class)
class RoutingViewerRow {

    @Id String participant;

    @Id long number;

    RoutingViewerRow() {}

    RoutingViewerRow(String participant, long number) {
        this.participant = participant;
        this.number = number;
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String participant;
        long number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && number == key.number
                    && Objects.equals(participant, key.participant);
        }

        @Override
        public int hashCode() {
            return Objects.hash(participant, number);
        }
    }
}
