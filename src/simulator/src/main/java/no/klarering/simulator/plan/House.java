package no.klarering.simulator.plan;

import java.util.Optional;

/**
 * A house consignment.
 *
 * @param master empty when it lies on the lorry directly
 * @param carrier identification of the carrier that the master, or the lorry, is known by
 */
public record House(
        Waybill waybill,
        Optional<Waybill> master,
        String carrier,
        Goods goods,
        Papers papers,
        double kilos,
        int packages) {

    boolean isDirect() {
        return master.isEmpty();
    }

    public boolean isDeclared() {
        return papers.declaration().isPresent();
    }

    House with(Papers other) {
        return new House(waybill, master, carrier, goods, other, kilos, packages);
    }

    /** The same, with the reference to the foreign export left out. */
    public House withoutExport() {
        return with(papers.withoutExport());
    }
}
