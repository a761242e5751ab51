package no.klarering.testing;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a proof measured, each figure beside its limit. Closing prints them as a table, writes them
 * as {@code <name>.json} into the folder {@code figures.written}, and fails when a limit is missed
 * or a ratio has fallen by more than a quarter below the one of the same name in the folder {@code
 * figures.recorded}. To record a run is to copy its file there.
 *
 * <p>Speeds belong to a machine and are only shown; ratios between two things measured in the same
 * run are what one run can be compared with another by.
 *
 * <p>For one thread.
 */
public final class Figures implements AutoCloseable {
    private final FigureFile file;
    private final PrintStream out;
    private final Map<String, Double> recorded;
    private final List<Figure> figures = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    Figures(FigureFile file, PrintStream out) {
        this.file = file;
        this.out = out;
        this.recorded = file.recordedRatios();
    }

    /** Figures of the proof with this name, which is also the name of its file. */
    public static Figures of(String proof) {
        var written = System.getProperty("figures.written", "target/figures");
        var recorded = System.getProperty("figures.recorded", "src/bench/figures");
        return new Figures(new FigureFile(proof, Path.of(written), Path.of(recorded)), System.out);
    }

    /** A count that can only have one value. */
    public void exactly(String name, long value, long expected) {
        add(Figure.exactly(name, value, expected));
    }

    public void atLeast(String name, double value, double limit) {
        atLeast(name, value, limit, "");
    }

    public void atLeast(String name, double value, double limit, String unit) {
        add(Figure.atLeast(name, value, limit).in(unit));
    }

    public void atMost(String name, double value, double limit) {
        atMost(name, value, limit, "");
    }

    public void atMost(String name, double value, double limit, String unit) {
        add(Figure.atMost(name, value, limit).in(unit));
    }

    /** One measure divided by another of the same run, the more the better. */
    public void ratio(String name, double value, double atLeast) {
        add(Figure.ratio(name, value, atLeast).beside(recorded.get(name)));
    }

    /** A measure without a limit. */
    public void measured(String name, double value, String unit) {
        add(Figure.measured(name, value).in(unit));
    }

    private void add(Figure figure) {
        if (!names.add(figure.name())) {
            throw new IllegalArgumentException("there are two figures named " + figure.name());
        }
        figures.add(figure);
    }

    @Override
    public void close() {
        out.println(new FigureTable(file.proof(), figures));
        file.write(figures);
        var missed = figures.stream().filter(figure -> !figure.holds()).toList();
        if (!missed.isEmpty()) {
            throw new AssertionError(
                    "figures of " + file.proof() + " outside their limits: " + missed);
        }
    }
}
