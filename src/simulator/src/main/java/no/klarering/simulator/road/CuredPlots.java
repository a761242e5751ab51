package no.klarering.simulator.road;

import java.time.Duration;

/** Stories of lorries that stop, and drive on when what was wrong has been put right. */
final class CuredPlots {

    static final String DECLARATION_UNKNOWN = "CANNOT_VERIFY_CUDE_DOCUMENTATION";
    private static final String EXPORT_MISSING = "INCOMPLETE_EXP_DOCUMENTATION";

    private static final Duration CLOCK_BEHIND = Duration.ofMinutes(30);

    private CuredPlots() {}

    static void houseLate(Journey journey) {
        var late = journey.lastHouse();
        journey.desk().declare();
        journey.reportAllBut(late);
        journey.untilArrival();
        journey.mustBeRed(journey.seenComing(journey.plate()), "HOUSE_NOT_RECEIVED");
        journey.desk().report(late);
        goesOn(journey);
        journey.desk().declarationsAreReleased();
    }

    private static void goesOn(Journey journey) {
        journey.untilGreen();
        journey.drivesThrough(journey.plate());
    }

    static void declarationAfterArrival(Journey journey) {
        journey.desk().report(journey.plate(), journey.load(), journey.expected());
        journey.mustLack(DECLARATION_UNKNOWN);
        journey.untilArrival();
        journey.mustBeRed(journey.seenComing(journey.plate()), DECLARATION_UNKNOWN);
        journey.desk().declare();
        goesOn(journey);
        journey.desk().declarationsAreReleased();
    }

    static void exportForgotten(Journey journey) {
        var whole = journey.lastHouse();
        journey.desk().declare();
        journey.desk()
                .report(
                        journey.plate(),
                        journey.load().only(whole.withoutExport()),
                        journey.expected());
        journey.mustLack(EXPORT_MISSING);
        journey.untilArrival();
        journey.mustBeRed(journey.seenComing(journey.plate()), EXPORT_MISSING);
        journey.desk().replace(whole);
        goesOn(journey);
        journey.desk().declarationsAreReleased();
    }

    static void plateMisread(Journey journey) {
        journey.reportEverything();
        journey.untilArrival();
        var misread = journey.seenComing(journey.plate().misread());
        journey.mustBeRed(misread, "UNKNOWN_PLATE");
        journey.mustBeRed(misread, "PLATE_MAY_BE_MISREAD");
        goesOn(journey);
    }

    static void ambiguousJourneys(Journey journey) {
        var here = journey.load().houses().get(0);
        journey.desk().declare();
        journey.desk()
                .reportTransport(
                        journey.plate(),
                        journey.load().only(journey.lastHouse()),
                        journey.expectedLater());
        var superfluous = journey.desk().mrn(journey.plate());
        journey.desk().report(journey.plate(), journey.load().only(here), journey.expected());
        journey.untilArrival();
        journey.mustBeRed(journey.seenComing(journey.plate()), "AMBIGUOUS_TRANSPORT");
        journey.desk().cancel(superfluous);
        goesOn(journey);
    }

    static void cameraClockWrong(Journey journey) {
        journey.reportEverything();
        journey.untilArrival();
        journey.mustBeRed(journey.seenComing(journey.plate(), CLOCK_BEHIND), "CLOCK_SKEW");
        goesOn(journey);
    }
}
