package no.klarering.simulator.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What befalls lorries, how many of a hundred it befalls, and how it has to end. */
public enum Story {
    /** Everything was there in time. */
    COMPLETE_IN_TIME(79.4, Ending.NEVER_STOPPED),
    /** A house names a declaration that comes after it; nobody sends the house again. */
    DECLARATION_AFTER_ITS_HOUSE(4, Ending.NEVER_STOPPED, Cargo::declared),
    /** Another tractor took over the trailer: the transport is cancelled and reported anew. */
    TRACTOR_CHANGED(2, Ending.NEVER_STOPPED),
    /** The camera at the way in saw the lorry twice. */
    IN_SEEN_TWICE(1.5, Ending.NEVER_STOPPED),
    /** The camera at the way out saw it twice, and told one of the sightings again. */
    OUT_SEEN_TWICE(1.5, Ending.NEVER_STOPPED),
    /** Two journeys of the same tractor are reported, both complete. */
    TWO_JOURNEYS(0.6, Ending.NEVER_STOPPED, Cargo::twoCustomers),
    /** One of the houses is reported when the lorry is stopped for it. */
    HOUSE_LATE(2.5, Ending.CURED, Cargo::twoCustomers),
    /** The declaration is sent when the lorry is stopped for it. */
    DECLARATION_AFTER_ARRIVAL(1, Ending.CURED, Cargo::declared),
    /** The reference to the Swedish export was left out, and is put in at the desk. */
    EXPORT_FORGOTTEN(1, Ending.CURED, Cargo::declared),
    /** The camera takes one digit for another, and reads it rightly the second time. */
    PLATE_MISREAD(1, Ending.CURED),
    /** Two journeys of the same tractor, one of them without its goods; that one is cancelled. */
    AMBIGUOUS_JOURNEYS(0.5, Ending.CURED, Cargo::twoCustomers),
    /** The camera's clock is half an hour late. */
    CAMERA_CLOCK_WRONG(0.3, Ending.CURED),
    /** Goods on board are selected for control. */
    SELECTED(1.5, Ending.WAITS, Cargo::selected),
    /** The declaration of goods on board waits for an officer. */
    DECLARATION_HELD(1, Ending.WAITS, Cargo::held),
    /** Nobody has reported anything. */
    UNREPORTED(1, Ending.WAITS, Cargo::unreported),
    /** It drives off at red. */
    LEFT_ON_RED(0.3, Ending.WAITS, Cargo::twoCustomers),
    /** What the camera at the way in saw is told after it was seen leaving. */
    OUT_TOLD_BEFORE_IN(0.3, Ending.WAITS),
    /** It never comes. */
    NEVER_COMES(0.6, Ending.DID_NOT_COME);

    static final Mix<Story> MIX = new Mix<>(List.of(values()), story -> story.share);

    /** Those that come to an end without waiting for a clock. */
    static final Mix<Story> QUICK =
            new Mix<>(
                    List.of(
                            COMPLETE_IN_TIME,
                            TRACTOR_CHANGED,
                            IN_SEEN_TWICE,
                            OUT_SEEN_TWICE,
                            PLATE_MISREAD,
                            SELECTED,
                            UNREPORTED,
                            NEVER_COMES),
                    story -> story.share);

    private final double share;
    private final Ending ending;
    private final Optional<Function<Packing, Load>> load;

    Story(double share, Ending ending) {
        this.share = share;
        this.ending = ending;
        this.load = Optional.empty();
    }

    Story(double share, Ending ending, Function<Packing, Load> load) {
        this.share = share;
        this.ending = ending;
        this.load = Optional.of(load);
    }

    /** Those that end in one way. */
    static List<Story> ending(Ending ending) {
        return Arrays.stream(values()).filter(story -> story.ending == ending).toList();
    }

    public double share() {
        return share;
    }

    public Ending ending() {
        return ending;
    }

    /** What has to be on board for it; empty when anything may be. */
    Optional<Function<Packing, Load>> load() {
        return load;
    }
}
