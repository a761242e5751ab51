package no.klarering.simulator.road;

import java.time.Duration;
import no.klarering.simulator.road.Customs.Camera;

/** Stories of lorries that wait for an officer. */
final class StoppedPlots {

    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private StoppedPlots() {}

    static void selected(Journey journey) {
        journey.reportEverything();
        waits(journey, "SELECTED_FOR_CONTROL");
    }

    private static void waits(Journey journey, String reason) {
        journey.untilArrival();
        journey.mustBeRed(journey.seenComing(journey.plate()), reason);
        journey.hasNotEntered(journey.desk().mrn(journey.plate()));
    }

    /** Nothing is missing; the lane of the declaration is the reason. */
    static void declarationHeld(Journey journey) {
        journey.reportEverything();
        waits(journey, "MANUAL");
    }

    static void unreported(Journey journey) {
        journey.untilArrival();
        journey.mustBeRed(journey.seenComing(journey.plate()), "UNKNOWN_PLATE");
    }

    static void leftOnRed(Journey journey) {
        journey.desk().declare();
        journey.reportAllBut(journey.lastHouse());
        waits(journey, "HOUSE_NOT_RECEIVED");
        journey.stay();
        journey.mustBeRed(journey.seenLeaving(journey.plate()), "LEFT_ON_RED");
        journey.hasNotEntered(journey.desk().mrn(journey.plate()));
        journey.desk().declarationsAreNotReleased();
    }

    /** A late sighting at the way in never releases anything. */
    static void outToldBeforeIn(Journey journey) {
        journey.reportEverything();
        journey.untilArrival();
        var out = journey.sighting(Camera.OUT, journey.plate(), journey.now());
        journey.mustBeRed(journey.told(out), "OUT_WITHOUT_IN");
        var in = journey.sighting(Camera.IN, journey.plate(), out.at().minus(A_MOMENT));
        journey.mustBeRed(journey.comes(in), "OUT_BEFORE_IN");
        journey.hasNotEntered(journey.desk().mrn(journey.plate()));
    }
}
