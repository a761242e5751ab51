package no.klarering.simulator.plan;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/** All lorries of a day: what a seed makes of it. One is made up when it is asked for. */
public final class Day {

    private static final long STRIDE = 0x9E3779B97F4A7C15L;
    private static final double SECONDS = 60;

    private static final List<String> DRIVERS =
            List.of(
                    "Maja Lindqvist",
                    "Kari Hansen",
                    "Jan Kowalski",
                    "Rasa Petrauskaitė",
                    "Lars Nygård",
                    "Anke Brandt",
                    "Mette Sørensen",
                    "Piotr Zieliński");

    private final long seed;
    private final Run run;
    private final List<Story> stories;
    private final List<Double> minutes;
    private final Function<Packing, Load> cargo;

    private Day(
            long seed,
            Run run,
            List<Story> stories,
            List<Double> minutes,
            Function<Packing, Load> cargo) {
        this.seed = seed;
        this.run = run;
        this.stories = List.copyOf(stories);
        this.minutes = minutes;
        this.cargo = cargo;
    }

    /** So many lorries, spread over the day as at Svinesund. */
    public static Day of(long seed, int lorries, Run run) {
        var random = new SplittableRandom(seed);
        return new Day(
                seed,
                run,
                Story.MIX.allot(lorries, random),
                Hours.arrivals(lorries, random),
                packing -> Cargo.MIX.pick(packing.random()).load(packing));
    }

    /** So many lorries one after the other, with little on board, that wait for nothing. */
    public static Day withoutClock(long seed, int lorries, Run run) {
        return new Day(
                seed,
                run,
                Story.QUICK.allot(lorries, new SplittableRandom(seed)),
                Collections.nCopies(lorries, 0.0),
                packing -> LightCargo.MIX.pick(packing.random()).load(packing));
    }

    public int lorries() {
        return stories.size();
    }

    public Lorry lorry(int number) {
        return made(
                number,
                stories.get(number),
                minutes.get(number),
                packing -> Cargo.MIX.pick(packing.random()).load(packing));
    }

    private Lorry made(int number, Story story, double minute, Function<Packing, Load> otherwise) {
        var own = seed + STRIDE * (number + 1);
        var random = new SplittableRandom(own);
        var carrier = Carrier.any(random);
        if (story == Story.SELECTED) {
            carrier = carrier.known(carrier.country() + run.mark() + Run.fixed(number, 4));
        }
        var packing = new Packing(run, number, carrier.id(), random);
        return new Lorry(
                number,
                story,
                plate(2 * number, carrier),
                plate(2 * number + 1, carrier),
                DRIVERS.get(random.nextInt(DRIVERS.size())),
                carrier,
                random.nextBoolean() ? Organisation.GRENSEPORTEN : Organisation.GRENSEKLAR,
                story.load().orElse(cargo).apply(packing),
                minutes(minutes.get(number)),
                minutes(20 + 100 * random.nextDouble()),
                minutes(2 + 6 * random.nextDouble()),
                own);
    }

    private static Duration minutes(double minutes) {
        return Duration.ofSeconds(Math.round(minutes * SECONDS));
    }

    private Plate plate(int number, Carrier carrier) {
        return Plate.of(
                (int) ((run.start(Plate.CAPACITY) + number) % Plate.CAPACITY), carrier.country());
    }
}
