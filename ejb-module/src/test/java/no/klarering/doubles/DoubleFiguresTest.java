package no.klarering.doubles;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.doubles.DoubleTraffic.Once;
import no.klarering.doubles.DoubleTraffic.Sent;
import no.klarering.doubles.DoubleTraffic.Twice;
import no.klarering.testing.Figures;
import no.klarering.testing.LawFiles;
import org.junit.jupiter.api.Test;

/**
 * How many doubles of generated traffic are found, and how often something else is taken for one.
 */
class DoubleFiguresTest {

    private static final int DECLARATIONS = Integer.getInteger("doubles.declarations", 20_000);
    private static final long SEED = Long.getLong("doubles.seed", 102);
    private static final int NEWEST_OF_A_SIGN = 8;

    /** What is promised of each kind, a share. */
    private static final Map<Twice, Double> RECALL =
            new EnumMap<>(
                    Map.ofEntries(
                            Map.entry(Twice.BY_ANOTHER_BROKER, 0.98),
                            Map.entry(Twice.BY_THE_SAME_BROKER, 0.98),
                            Map.entry(Twice.TYPED_DIFFERENTLY, 0.95),
                            Map.entry(Twice.WITHOUT_GOODS_NUMBER, 0.9),
                            Map.entry(Twice.LINES_PUT_TOGETHER, 0.95),
                            Map.entry(Twice.OTHER_COMMODITY_CODES, 0.7),
                            Map.entry(Twice.INVOICE_MISTYPED, 0.5),
                            Map.entry(Twice.OTHER_VALUE, 0.5)));

    /** What is promised of the rest, a share. */
    private static final double MOST_FALSE_ALARMS = 0.005;

    /** Without goods number and lorry nothing tells a half from the whole that came twice. */
    private static final double MOST_FALSE_ALARMS_OF_HALVES = 0.05;

    private final DoubleLaw law = LawFiles.doubles();
    private final Map<String, Deque<SubmitDeclaration>> bearers = new HashMap<>();

    private final Map<Twice, int[]> twice = new EnumMap<>(Twice.class);
    private final Map<Once, int[]> once = new EnumMap<>(Once.class);
    private int wronglyCertain;

    @Test
    void findsDoublesAndLeavesTheRestInPeace() {
        for (var each : DoubleTraffic.of(DECLARATIONS, SEED)) {
            judge(each);
        }

        try (var figures = Figures.of("doubles")) {
            figures.measured("declarations", DECLARATIONS, "");
            twice.forEach((kind, found) -> recall(figures, kind, found));
            once.forEach(
                    (kind, found) ->
                            figures.atMost(
                                    "false alarms: " + told(kind),
                                    share(found),
                                    kind == Once.EQUAL_HALVES
                                            ? MOST_FALSE_ALARMS_OF_HALVES
                                            : MOST_FALSE_ALARMS));
            figures.exactly("certain, and wrong", wronglyCertain, 0);
        }
    }

    private static void recall(Figures figures, Twice kind, int[] found) {
        var name = "found of " + found[1] + ": " + told(kind);
        if (RECALL.containsKey(kind)) {
            figures.atLeast(name, share(found), RECALL.get(kind));
        } else {
            figures.measured(name, share(found), "");
        }
    }

    private static String told(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static double share(int[] found) {
        return Math.round(1000.0 * found[0] / found[1]) / 1000.0;
    }

    private void judge(Sent sent) {
        var declaration = sent.consignment().declared();
        var found = Doubles.among(alike(declaration), declaration, law);
        var right =
                found.stream()
                        .anyMatch(l -> sent.repeats().filter(l.other().key()::equals).isPresent());
        if (sent.twice().isPresent()) {
            count(twice.computeIfAbsent(sent.twice().get(), any -> new int[2]), right);
        } else {
            count(once.computeIfAbsent(sent.once(), any -> new int[2]), !found.isEmpty());
            wronglyCertain +=
                    (int) found.stream().filter(l -> l.strength() == Strength.CERTAIN).count();
        }
        keep(declaration);
    }

    private static void count(int[] counted, boolean yes) {
        counted[0] += yes ? 1 : 0;
        counted[1]++;
    }

    private List<SubmitDeclaration> alike(SubmitDeclaration declaration) {
        Set<SubmitDeclaration> alike = new HashSet<>();
        signs(declaration).forEach(s -> alike.addAll(bearers.getOrDefault(s, new ArrayDeque<>())));
        return List.copyOf(alike);
    }

    private void keep(SubmitDeclaration declaration) {
        for (var sign : signs(declaration)) {
            var newest = bearers.computeIfAbsent(sign, any -> new ArrayDeque<>());
            newest.addFirst(declaration);
            if (newest.size() > NEWEST_OF_A_SIGN) {
                newest.removeLast();
            }
        }
    }

    private static Set<String> signs(SubmitDeclaration declaration) {
        return Doubles.signs(declaration).stream().map(Sign::text).collect(Collectors.toSet());
    }
}
