package no.klarering.simulator.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Kinds of something and how often each of them is met. */
final class Mix<T> {

    private final List<T> kinds;
    private final ToDoubleFunction<T> share;
    private final double whole;

    /**
     * @param kinds the most frequent one first
     * @param share how often, against the others
     */
    Mix(List<T> kinds, ToDoubleFunction<T> share) {
        this.kinds = List.copyOf(kinds);
        this.share = share;
        this.whole = kinds.stream().mapToDouble(share).sum();
    }

    T pick(RandomGenerator random) {
        var left = random.nextDouble() * whole;
        for (var kind : kinds) {
            left -= share.applyAsDouble(kind);
            if (left < 0) {
                return kind;
            }
        }
        return kinds.get(0);
    }

    /**
     * So many, with the shares kept as well as whole numbers allow and every kind met at least once
     * when there is room for it; in disorder.
     */
    List<T> allot(int count, RandomGenerator random) {
        var all = new ArrayList<T>(count);
        var least = count >= 2 * kinds.size() ? 1 : 0;
        for (var kind : kinds.subList(1, kinds.size())) {
            var exact = Math.round(share.applyAsDouble(kind) / whole * count);
            all.addAll(Collections.nCopies((int) Math.max(least, exact), kind));
        }
        all.addAll(Collections.nCopies(Math.max(0, count - all.size()), kinds.get(0)));
        for (var i = all.size() - 1; i > 0; i--) {
            Collections.swap(all, i, random.nextInt(i + 1));
        }
        return all.subList(0, count);
    }
}
