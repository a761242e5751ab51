package no.klarering.simulator.plan;

import java.util.List;
import java.util.function.Function;

/** What lorries have on board, and how many of a hundred have it. */
enum Cargo {
    /** The goods of one customer, straight on the lorry. */
    ONE_CUSTOMER(34, Cargo::oneCustomer),
    /** Two or three consignments of one forwarder. */
    PART_LOADS(25, Cargo::partLoads),
    /** Two forwarders, some consignments each. */
    GROUPAGE(17, Cargo::groupage),
    /** A terminal's lorry for the night: hundreds of consignments. */
    BIG_GROUPAGE(0.4, Cargo::bigGroupage),
    /** Parcels of web shops to persons. */
    VOEC_VAN(1.6, Cargo::voecVan),
    /** Under transit from the continent, which goes on inland. */
    TRANSIT(10, Cargo::transit),
    /** Transits that end or begin at the border. */
    TRANSIT_AT_THE_BORDER(4, Cargo::transitAtTheBorder),
    /** Warehouse goods, carnets, what needs no declaration. */
    OTHER_PAPERS(4, Cargo::otherPapers),
    /** The forwarder had filed before it knew the haulier. */
    HUNG_BY_RELATION(4, Cargo::hungByRelation);

    private static final List<Regime> ORDINARY =
            List.of(
                    Regime.FREE_CIRCULATION,
                    Regime.COLLECTIVE,
                    Regime.CLEARED_ABROAD,
                    Regime.FREE_CIRCULATION_BY_RECORDS,
                    Regime.NO_DECLARATION_NEEDED);

    private static final List<Regime> UNDECLARED =
            List.of(Regime.COLLECTIVE, Regime.NO_DECLARATION_NEEDED, Regime.WAREHOUSE);

    static final Mix<Cargo> MIX = new Mix<>(List.of(values()), cargo -> cargo.share);

    private final double share;
    private final Function<Packing, Load> packed;

    Cargo(double share, Function<Packing, Load> packed) {
        this.share = share;
        this.packed = packed;
    }

    Load load(Packing packing) {
        return packed.apply(packing);
    }

    private static Load oneCustomer(Packing packing) {
        packing.direct(1, ORDINARY.get(packing.between(0, ORDINARY.size() - 1)));
        return packing.load();
    }

    private static Load partLoads(Packing packing) {
        packing.master(packing.between(2, 3), ORDINARY);
        return packing.load();
    }

    private static Load groupage(Packing packing) {
        packing.master(packing.between(3, 6), ORDINARY);
        packing.master(packing.between(2, 4), ORDINARY);
        return packing.load();
    }

    private static Load bigGroupage(Packing packing) {
        packing.master(packing.between(100, 500), UNDECLARED);
        return packing.load();
    }

    private static Load voecVan(Packing packing) {
        packing.direct(packing.between(100, 300), Regime.VOEC);
        return packing.load();
    }

    private static Load transit(Packing packing) {
        packing.direct(1, Regime.TRANSIT_PASSES);
        return packing.load();
    }

    private static Load transitAtTheBorder(Packing packing) {
        packing.direct(1, packing.between(0, 1) == 0 ? Regime.TRANSIT_ENDS : Regime.TRANSIT_OPENS);
        return packing.load();
    }

    private static Load otherPapers(Packing packing) {
        packing.direct(1, packing.between(0, 1) == 0 ? Regime.WAREHOUSE : Regime.CARNET);
        packing.direct(1, Regime.NO_DECLARATION_NEEDED);
        return packing.load();
    }

    private static Load hungByRelation(Packing packing) {
        packing.master(packing.between(1, 3), ORDINARY);
        return packing.loadHungByRelation();
    }

    /** One house that needs a declaration and a foreign export. */
    static Load declared(Packing packing) {
        packing.direct(1, Regime.FREE_CIRCULATION);
        return packing.load();
    }

    /** Two houses of two customers. */
    static Load twoCustomers(Packing packing) {
        packing.direct(1, Regime.COLLECTIVE);
        packing.direct(1, Regime.FREE_CIRCULATION);
        return packing.load();
    }

    /** One house whose declaration an officer has to look at. */
    static Load held(Packing packing) {
        packing.held();
        return packing.load();
    }

    /** A parcel that the sandbox always selects for control, and one that it does not. */
    static Load selected(Packing packing) {
        packing.direct(new Waybill("NO100000001MU", "N750"), Regime.NO_DECLARATION_NEEDED);
        packing.direct(1, Regime.COLLECTIVE);
        return packing.load();
    }

    /** Nothing is reported. */
    static Load unreported(Packing packing) {
        return packing.load();
    }
}
