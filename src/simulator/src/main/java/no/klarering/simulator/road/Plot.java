package no.klarering.simulator.road;

import no.klarering.simulator.plan.Story;

/** How a story goes, from the first message to the end. */
@FunctionalInterface
interface Plot {

    void play(Journey journey);

    /** The one of a story. */
    static Plot of(Story story) {
        return switch (story) {
            case COMPLETE_IN_TIME -> SmoothPlots::completeInTime;
            case DECLARATION_AFTER_ITS_HOUSE -> SmoothPlots::declarationAfterItsHouse;
            case TRACTOR_CHANGED -> SmoothPlots::tractorChanged;
            case IN_SEEN_TWICE -> SmoothPlots::inSeenTwice;
            case OUT_SEEN_TWICE -> SmoothPlots::outSeenTwice;
            case TWO_JOURNEYS -> SmoothPlots::twoJourneys;
            case NEVER_COMES -> SmoothPlots::neverComes;
            case HOUSE_LATE -> CuredPlots::houseLate;
            case DECLARATION_AFTER_ARRIVAL -> CuredPlots::declarationAfterArrival;
            case EXPORT_FORGOTTEN -> CuredPlots::exportForgotten;
            case PLATE_MISREAD -> CuredPlots::plateMisread;
            case AMBIGUOUS_JOURNEYS -> CuredPlots::ambiguousJourneys;
            case CAMERA_CLOCK_WRONG -> CuredPlots::cameraClockWrong;
            case SELECTED -> StoppedPlots::selected;
            case DECLARATION_HELD -> StoppedPlots::declarationHeld;
            case UNREPORTED -> StoppedPlots::unreported;
            case LEFT_ON_RED -> StoppedPlots::leftOnRed;
            case OUT_TOLD_BEFORE_IN -> StoppedPlots::outToldBeforeIn;
        };
    }
}
