package no.klarering.simulator.plan;

import java.util.List;
import java.util.function.Function;

/** What lorries have on board when a whole year of them is played: small, and seldom declared. */
enum LightCargo {
    ONE_CUSTOMER(44, packing -> direct(packing, Regime.COLLECTIVE)),
    PART_LOADS(35, LightCargo::partLoads),
    DECLARED(10, packing -> direct(packing, Regime.FREE_CIRCULATION)),
    TRANSIT(10, packing -> direct(packing, Regime.TRANSIT_PASSES)),
    PARCELS(1, LightCargo::parcels);

    static final Mix<LightCargo> MIX = new Mix<>(List.of(values()), cargo -> cargo.share);

    private static final List<Regime> UNDECLARED =
            List.of(Regime.COLLECTIVE, Regime.NO_DECLARATION_NEEDED, Regime.WAREHOUSE);

    private final double share;
    private final Function<Packing, Load> packed;

    LightCargo(double share, Function<Packing, Load> packed) {
        this.share = share;
        this.packed = packed;
    }

    Load load(Packing packing) {
        return packed.apply(packing);
    }

    private static Load direct(Packing packing, Regime regime) {
        packing.direct(1, regime);
        return packing.load();
    }

    private static Load partLoads(Packing packing) {
        packing.master(packing.between(2, 4), UNDECLARED);
        return packing.load();
    }

    private static Load parcels(Packing packing) {
        packing.direct(packing.between(10, 30), Regime.VOEC);
        return packing.load();
    }
}
