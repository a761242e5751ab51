package no.klarering.simulator.road;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.klarering.simulator.plan.House;
import no.klarering.simulator.plan.Interchange;
import no.klarering.simulator.plan.Load;
import no.klarering.simulator.plan.Lorry;
import no.klarering.simulator.plan.Master;
import no.klarering.simulator.plan.Messages;
import no.klarering.simulator.plan.Organisation;
import no.klarering.simulator.plan.Plate;
import no.klarering.simulator.road.Customs.Kind;
import no.klarering.simulator.road.Customs.Result;
import no.klarering.simulator.road.Customs.Submission;

/**
 * Who reports for one lorry: its carrier the transport, a forwarder what is on board, a broker the
 * declarations. Each knows the MRN of what it has sent.
 */
final class Desk {

    private static final Organisation CARRIER = Organisation.NORDLINJE;
    private static final String ACCEPTED = "ACCEPTED";
    private static final String MANUAL = "MANUAL";
    private static final String RELEASED = "RELEASED";

    private final Lorry lorry;
    private final Customs customs;
    private final Reporting reporting;
    private final Keys keys;
    private final Random disorder;
    private final Map<String, Result> results = new HashMap<>();
    private String interchange = "";

    Desk(Lorry lorry, Customs customs, Reporting reporting, Keys keys) {
        this.lorry = lorry;
        this.customs = customs;
        this.reporting = reporting;
        this.keys = keys;
        this.disorder = new Random(lorry.seed());
    }

    /** Sends the declarations of everything on board; each is taken as it must be. */
    void declare() {
        var declarations = lorry.load().declarations();
        if (declarations.isEmpty()) {
            return;
        }
        interchange = customs.declare(declared());
        var states = Patience.untilThere("states of " + interchange, this::statesOnceMoved);
        var expected = declarations.stream().map(d -> d.held() ? MANUAL : ACCEPTED).toList();
        if (!states.equals(expected)) {
            throw new NotAsItMust("Declarations are " + states + " and must be " + expected);
        }
    }

    private Interchange declared() {
        return Interchange.of(lorry.load().declarations());
    }

    private Optional<List<String>> statesOnceMoved() {
        return customs.mayHaveMoved(declared()) ? states() : Optional.empty();
    }

    private Optional<List<String>> states() {
        return customs.states(declared().sender(), interchange);
    }

    /** Waits until the crossing has released every declaration. */
    void declarationsAreReleased() {
        if (!lorry.load().declarations().isEmpty()) {
            Patience.untilTrue(
                    "release of the declarations in " + interchange,
                    () ->
                            statesOnceMoved().stream()
                                    .anyMatch(
                                            states -> states.stream().allMatch(RELEASED::equals)));
        }
    }

    /** None of the declarations has been released. */
    void declarationsAreNotReleased() {
        var states = states().orElseThrow();
        if (!states.stream().allMatch(ACCEPTED::equals)) {
            throw new NotAsItMust("Declarations of goods that have not entered are " + states);
        }
    }

    /** Reports the lorry with all of this on board, in any order, and waits for the results. */
    void report(Plate plate, Load load, Instant expected) {
        report(plate, load, load.houses(), expected);
    }

    /** The same, but only these houses of what the lorry names are there. */
    void report(Plate plate, Load load, List<House> houses, Instant expected) {
        var all = new ArrayList<Submission>();
        load.masters().stream().map(this::master).forEach(all::add);
        houses.stream().map(this::house).forEach(all::add);
        all.add(transport(plate, load, expected));
        Collections.shuffle(all, disorder);
        send(all);
        hang(plate, load);
    }

    /** A relation names the lorry by its MRN, and another tractor has another. */
    private void hang(Plate plate, Load load) {
        if (load.byRelation()) {
            send(load.masters().stream().map(master -> relation(plate, master)).toList());
        }
    }

    /** Reports a lorry, and nothing of what it names; what was reported before is hung on it. */
    void reportTransport(Plate plate, Load load, Instant expected) {
        send(List.of(transport(plate, load, expected)));
        hang(plate, load);
    }

    /** Reports one more house. */
    void report(House house) {
        send(List.of(house(house)));
    }

    /** Sends a house anew that had been sent otherwise. */
    void replace(House house) {
        var name = house.waybill().number();
        send(
                List.of(
                        new Submission(
                                name,
                                lorry.forwarder(),
                                Kind.HOUSE,
                                "PUT",
                                Optional.of(mrn(name)),
                                messages().house(house),
                                keys.next())));
    }

    /** Cancels a transport. */
    void cancel(String mrn) {
        send(
                List.of(
                        new Submission(
                                "the end of " + mrn,
                                CARRIER,
                                Kind.TRANSPORT,
                                "DELETE",
                                Optional.of(mrn),
                                messages().cancellation(),
                                keys.next())));
    }

    private void send(List<Submission> submissions) {
        results.putAll(reporting.send(submissions));
    }

    private Messages messages() {
        return new Messages(customs.now());
    }

    private Submission transport(Plate plate, Load load, Instant expected) {
        var body = messages().transport(lorry, load, plate, expected);
        return first(plate.text(), CARRIER, Kind.TRANSPORT, body);
    }

    private Submission master(Master master) {
        var body = messages().master(master, lorry.forwarder());
        return first(master.waybill().number(), lorry.forwarder(), Kind.MASTER, body);
    }

    private Submission house(House house) {
        var body = messages().house(house);
        return first(house.waybill().number(), lorry.forwarder(), Kind.HOUSE, body);
    }

    private Submission relation(Plate plate, Master master) {
        var name = master.waybill().number();
        var body = messages().relation(mrn(plate), mrn(name));
        return first("on board: " + name, lorry.forwarder(), Kind.RELATION, body);
    }

    private Submission first(String name, Organisation sender, Kind kind, String body) {
        return new Submission(name, sender, kind, "POST", Optional.empty(), body, keys.next());
    }

    /** The MRN of the transport that was last reported on a plate. */
    String mrn(Plate plate) {
        return mrn(plate.text());
    }

    private String mrn(String name) {
        return results.get(name).mrn().orElseThrow();
    }

    /** What is missing of all that was reported, as the results said. */
    List<String> lacking() {
        return results.values().stream()
                .flatMap(result -> result.lacking().stream())
                .distinct()
                .toList();
    }

    /** Whether customs has found by now what it did not find when a house came. */
    boolean isComplete(House house) {
        return customs.isComplete(lorry.forwarder(), mrn(house.waybill().number()));
    }

    boolean hasEntered(String mrn) {
        return customs.hasEntered(CARRIER, mrn);
    }
}
