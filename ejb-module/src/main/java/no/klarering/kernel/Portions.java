package no.klarering.kernel;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Keys in portions that one question to the database takes. */
public final class Portions {

    private static final int IN_A_QUESTION = 500;

    private Portions() {}

    public static <K> void each(Collection<K> keys, Consumer<List<K>> question) {
        var all = List.copyOf(keys);
        for (var from = 0; from < all.size(); from += IN_A_QUESTION) {
            question.accept(all.subList(from, Math.min(all.size(), from + IN_A_QUESTION)));
        }
    }
}
