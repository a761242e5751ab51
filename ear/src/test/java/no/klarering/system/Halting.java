package no.klarering.system;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Inside the process that is to halt: watches for the moment. Uses nothing but the JDK. */
public final class Halting {

    /** As if by KILL. */
    static final int EXIT_CODE = 137;

    private static final Map<String, AtomicInteger> PASSAGES_LEFT = new ConcurrentHashMap<>();
    private static final Map<String, String> MARKS = new ConcurrentHashMap<>();

    private Halting() {}

    /** Begins to watch a place. */
    public static void watch(String place, int passage, String mark) {
        MARKS.put(place, mark);
        PASSAGES_LEFT.put(place, new AtomicInteger(passage));
    }

    /** A watched method was entered or left, with these arguments. */
    public static void pass(String place, Object[] arguments) {
        if (isMarked(MARKS.get(place), arguments)
                && PASSAGES_LEFT.get(place).decrementAndGet() == 0) {
            System.out.println("Halted at " + place);
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }

    private static boolean isMarked(String mark, Object[] arguments) {
        if (mark.isEmpty()) {
            return true;
        }
        for (var argument : arguments) {
            var text =
                    argument instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.ISO_8859_1)
                            : String.valueOf(argument);
            if (text.contains(mark)) {
                return true;
            }
        }
        return false;
    }
}
