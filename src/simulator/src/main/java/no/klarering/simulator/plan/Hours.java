package no.klarering.simulator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** When lorries come to Svinesund: few at night, most before and after noon. */
final class Hours {

    private static final int MINUTES = 60;

    /** Lorries in each hour of a day of 1,400. */
    private static final List<Integer> PROFILE =
            List.of(
                    6, 4, 4, 8, 16, 36, 70, 110, 150, 175, 165, 130, 105, 95, 85, 70, 55, 40, 28,
                    20, 12, 8, 6, 4);

    private Hours() {}

    /** Minutes of the day at which so many come, in order. */
    static List<Double> arrivals(int count, RandomGenerator random) {
        var hours = new Mix<>(hours(), PROFILE::get);
        var minutes = new ArrayList<Double>(count);
        for (var i = 0; i < count; i++) {
            minutes.add((hours.pick(random) + random.nextDouble()) * MINUTES);
        }
        minutes.sort(null);
        return minutes;
    }

    private static List<Integer> hours() {
        var hours = new ArrayList<Integer>();
        for (var hour = 0; hour < PROFILE.size(); hour++) {
            hours.add(hour);
        }
        return hours;
    }
}
