package no.klarering.simulator.road;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.klarering.simulator.plan.House;
import no.klarering.simulator.plan.Load;
import no.klarering.simulator.plan.Lorry;
import no.klarering.simulator.plan.Plate;
import no.klarering.simulator.road.Customs.Camera;
import no.klarering.simulator.road.Customs.Light;
import no.klarering.simulator.road.Customs.Sighting;

/** What a lorry and those behind it can do; whatever customs must do and does not ends it. */
final class Journey {

    private static final Duration LATER_JOURNEY = Duration.ofMinutes(90);
    private static final Duration LOOKS_AGAIN = Duration.ofSeconds(1);

    private final Lorry lorry;
    private final Customs customs;
    private final Pace pace;
    private final Tally tally;
    private final Desk desk;
    private final Keys keys;
    private boolean seen;

    Journey(Lorry lorry, Customs customs, Pace pace, Tally tally, Keys keys) {
        this.lorry = lorry;
        this.customs = customs;
        this.pace = pace;
        this.tally = tally;
        this.keys = keys;
        this.desk = new Desk(lorry, customs, new Reporting(customs, tally), keys);
    }

    Desk desk() {
        return desk;
    }

    Load load() {
        return lorry.load();
    }

    Plate plate() {
        return lorry.plate();
    }

    Plate secondPlate() {
        return lorry.secondPlate();
    }

    House lastHouse() {
        return lorry.load().last();
    }

    /** When it comes, as its carrier says. */
    Instant expected() {
        return customs.now().plus(pace.away(lorry.arrives()));
    }

    /** When it would come the next time. */
    Instant expectedLater() {
        return expected().plus(LATER_JOURNEY);
    }

    /** Declares and reports everything in time; nothing is missing. */
    void reportEverything() {
        desk.declare();
        desk.report(plate(), load(), expected());
        nothingIsMissing();
    }

    /** The lorry names a house that is not reported. */
    void reportAllBut(House house) {
        desk.report(plate(), load(), load().housesWithout(house), expected());
    }

    void nothingIsMissing() {
        if (!desk.lacking().isEmpty()) {
            throw new NotAsItMust("Everything was reported, and is missing: " + desk.lacking());
        }
    }

    void mustLack(String reason) {
        if (!desk.lacking().equals(List.of(reason))) {
            throw new NotAsItMust("Missing is " + desk.lacking() + " and must be " + reason);
        }
    }

    void untilArrival() {
        pace.until(lorry.arrives());
    }

    Light seenComing(Plate plate) {
        return comes(sighting(Camera.IN, plate, customs.now()));
    }

    /** The camera says that it saw the lorry so long ago. */
    Light seenComing(Plate plate, Duration ago) {
        return comes(sighting(Camera.IN, plate, customs.now().minus(ago)));
    }

    Light comes(Sighting sighting) {
        var light = customs.tell(sighting);
        if (!seen) {
            seen = true;
            tally.arrived(light);
        }
        return light;
    }

    Sighting sighting(Camera camera, Plate plate, Instant at) {
        return new Sighting(keys.next(), camera, plate, at);
    }

    Light seenLeaving(Plate plate) {
        return customs.tell(sighting(Camera.OUT, plate, customs.now()));
    }

    Light told(Sighting sighting) {
        return customs.tell(sighting);
    }

    Instant now() {
        return customs.now();
    }

    void stay() {
        pace.rest(lorry.stays());
    }

    void mustBeGreen(Light light) {
        if (!light.green()) {
            throw new NotAsItMust("Red, and had to be green: " + light.reasons());
        }
    }

    void mustBeRed(Light light, String reason) {
        if (light.green()) {
            throw new NotAsItMust("Green, and had to be red: " + reason);
        }
        if (!light.reasons().contains(reason)) {
            throw new NotAsItMust("Red by " + light.reasons() + ", and had to be by " + reason);
        }
    }

    /** Looks at the light again until it is green. */
    void untilGreen() {
        var end = System.nanoTime() + Patience.LONGEST.toNanos();
        var light = seenComing(plate());
        while (!light.green() && System.nanoTime() - end < 0) {
            Pace.pause(LOOKS_AGAIN);
            light = seenComing(plate());
        }
        mustBeGreen(light);
    }

    /** Drives through at green; its goods have entered when it has left. */
    void drivesThrough(Plate plate) {
        stay();
        var light = seenLeaving(plate);
        mustBeGreen(light);
        var mrn = desk.mrn(plate);
        Patience.untilTrue(
                "entry of " + plate.text(),
                () -> customs.mayHaveEntered(mrn) && desk.hasEntered(mrn));
        tally.left();
    }

    void mustBeTheSame(Light first, Light again) {
        if (!first.equals(again)) {
            throw new NotAsItMust("The same sighting was answered " + first + " and " + again);
        }
    }

    void hasNotEntered(String mrn) {
        if (desk.hasEntered(mrn)) {
            throw new NotAsItMust("Entered, and must not have");
        }
    }
}
