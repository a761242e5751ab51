package no.klarering.border.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import no.klarering.kernel.RowKey;

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

    static class Key extends RowKey {

        String participant;
        long number;

        @Override
        protected List<Object> columns() {
            return List.of(participant, number);
        }
    }
}
