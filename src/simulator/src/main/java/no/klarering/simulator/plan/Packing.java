package no.klarering.simulator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Puts consignments on board of one lorry, and gives each numbers that nobody else has. */
final class Packing {

    /** How many declarations there may be on one lorry. */
    static final int MOST_DECLARED = 4;

    private final Run run;
    private final int lorry;
    private final String carrier;
    private final RandomGenerator random;
    private final List<Master> masters = new ArrayList<>();
    private final List<House> houses = new ArrayList<>();
    private int declared;

    Packing(Run run, int lorry, String carrier, RandomGenerator random) {
        this.run = run;
        this.lorry = lorry;
        this.carrier = carrier;
        this.random = random;
    }

    RandomGenerator random() {
        return random;
    }

    Load load() {
        return new Load(masters, houses, false);
    }

    Load loadHungByRelation() {
        return new Load(masters, houses, true);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private Waybill nextWaybill(String letter, int number) {
        return Waybill.byRoad("%s-%d-%s%d".formatted(run.mark(), lorry, letter, number));
    }

    /** So many houses directly on the lorry. */
    void direct(int count, Regime regime) {
        for (var i = 0; i < count; i++) {
            add(nextWaybill("H", houses.size() + 1), Optional.empty(), regime);
        }
    }

    /** One house directly on the lorry with a waybill that is not ours to number. */
    void direct(Waybill waybill, Regime regime) {
        add(waybill, Optional.empty(), regime);
    }

    /** One master with so many houses. */
    void master(int count, List<Regime> regimes) {
        var waybill = nextWaybill("M", masters.size() + 1);
        var first = houses.size();
        for (var i = 0; i < count; i++) {
            var regime = regimes.get(random.nextInt(regimes.size()));
            add(nextWaybill("H", houses.size() + 1), Optional.of(waybill), regime);
        }
        var kilos = houses.subList(first, houses.size()).stream().mapToDouble(House::kilos).sum();
        masters.add(new Master(waybill, carrier, Math.round(kilos * 10) / 10.0));
    }

    /** One house directly on the lorry whose declaration an officer has to look at. */
    void held() {
        add(nextWaybill("H", houses.size() + 1), Optional.empty(), Regime.CLEARED_ABROAD);
        var house = houses.remove(houses.size() - 1);
        var papers = house.papers();
        houses.add(
                house.with(
                        new Papers(
                                papers.regime(),
                                Optional.of(run.declaration(number(declared - 1), true)),
                                papers.export(),
                                papers.reference())));
    }

    private void add(Waybill waybill, Optional<Waybill> master, Regime wanted) {
        var regime = wanted.isDeclared() && declared == MOST_DECLARED ? Regime.COLLECTIVE : wanted;
        var small = regime == Regime.VOEC;
        houses.add(
                new House(
                        waybill,
                        master,
                        carrier,
                        Goods.any(random),
                        papers(regime, houses.size()),
                        small ? between(2, 40) / 10.0 : between(40, 9000) / 10.0,
                        small ? 1 : between(1, 33)));
    }

    private Papers papers(Regime regime, int index) {
        return new Papers(
                regime,
                regime.isDeclared()
                        ? Optional.of(run.declaration(number(declared++), false))
                        : Optional.empty(),
                regime.exportType().map(type -> export(type, index)),
                regime.referenceType().map(type -> reference(type, index)));
    }

    private long number(int declaration) {
        return (long) lorry * MOST_DECLARED + declaration;
    }

    private String year() {
        return "%02d".formatted(run.today().getYear() % 100);
    }

    private String own() {
        return run.mark() + Run.fixed(lorry, 4);
    }

    private String export(String type, int index) {
        var two = Run.fixed(index, 2);
        return switch (type) {
            case "AES_EXPORT" -> year() + "SE" + own() + two + "A3";
            case "EIDR_EXPORT" -> year() + "SE" + own() + two.charAt(0) + "AE" + two.charAt(1);
            default -> "SE556009-" + run.today() + "-" + own() + two;
        };
    }

    private String reference(String type, int index) {
        return switch (type) {
            case "N820" -> year() + "DE" + own() + Run.fixed(index, 2) + "K6";
            case "GONU" -> "%d371%09d%03d".formatted(run.today().getYear(), lorry, index);
            default -> "%s-%d-%d".formatted(run.mark(), lorry, index);
        };
    }
}
