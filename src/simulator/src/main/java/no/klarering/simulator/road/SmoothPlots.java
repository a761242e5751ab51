package no.klarering.simulator.road;

import no.klarering.simulator.plan.Plate;
import no.klarering.simulator.road.Customs.Camera;

/** Stories of lorries that need not stop. */
final class SmoothPlots {

    private SmoothPlots() {}

    static void completeInTime(Journey journey) {
        journey.reportEverything();
        comesAndGoes(journey, journey.plate());
    }

    private static void comesAndGoes(Journey journey, Plate plate) {
        journey.untilArrival();
        journey.mustBeGreen(journey.seenComing(plate));
        journey.drivesThrough(plate);
        journey.desk().declarationsAreReleased();
    }

    static void declarationAfterItsHouse(Journey journey) {
        journey.desk().report(journey.plate(), journey.load(), journey.expected());
        journey.mustLack(CuredPlots.DECLARATION_UNKNOWN);
        journey.desk().declare();
        Patience.untilTrue(
                "its declaration found", () -> journey.desk().isComplete(journey.lastHouse()));
        comesAndGoes(journey, journey.plate());
    }

    /** What is on board hangs on the carrier and its waybills, whatever draws it. */
    static void tractorChanged(Journey journey) {
        journey.reportEverything();
        journey.desk().cancel(journey.desk().mrn(journey.plate()));
        journey.desk().reportTransport(journey.secondPlate(), journey.load(), journey.expected());
        comesAndGoes(journey, journey.secondPlate());
    }

    static void inSeenTwice(Journey journey) {
        journey.reportEverything();
        journey.untilArrival();
        var first = journey.sighting(Camera.IN, journey.plate(), journey.now());
        var answer = journey.comes(first);
        journey.mustBeGreen(answer);
        journey.mustBeGreen(journey.seenComing(journey.plate()));
        journey.mustBeTheSame(answer, journey.told(first));
        journey.drivesThrough(journey.plate());
    }

    static void outSeenTwice(Journey journey) {
        completeInTime(journey);
        var again = journey.sighting(Camera.OUT, journey.plate(), journey.now());
        var answer = journey.told(again);
        journey.mustBeGreen(answer);
        journey.mustBeTheSame(answer, journey.told(again));
    }

    /** The nearer one is taken, and only its goods enter. */
    static void twoJourneys(Journey journey) {
        var now = journey.load().only(journey.load().houses().get(0));
        var later = journey.load().only(journey.lastHouse());
        journey.desk().declare();
        journey.desk().report(journey.plate(), later, journey.expectedLater());
        var other = journey.desk().mrn(journey.plate());
        journey.desk().report(journey.plate(), now, journey.expected());
        journey.nothingIsMissing();
        journey.untilArrival();
        journey.mustBeGreen(journey.seenComing(journey.plate()));
        journey.drivesThrough(journey.plate());
        journey.hasNotEntered(other);
        journey.desk().declarationsAreNotReleased();
    }

    static void neverComes(Journey journey) {
        journey.reportEverything();
    }
}
