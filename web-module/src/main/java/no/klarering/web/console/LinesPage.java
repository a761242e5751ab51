package no.klarering.web.console;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Some lines of a declaration with the sums of all of them.
 *
 * @param all every line
 * @param start index of the first line shown
 */
public record LinesPage(List<ComparedLine> all, int start) {

    static final int SIZE = 25;
    static final LinesPage NONE = new LinesPage(List.of(), 0);

    public LinesPage {
        all = List.copyOf(all);
    }

    /** The page that holds an item line. */
    static LinesPage of(List<ComparedLine> all, int item) {
        var index = 0;
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).line().item() == item) {
                index = i;
            }
        }
        return new LinesPage(all, index - index % SIZE);
    }

    public List<ComparedLine> shown() {
        return all.subList(start, Math.min(start + SIZE, all.size()));
    }

    public boolean paged() {
        return all.size() > SIZE;
    }

    /** The item number with which the earlier page begins. */
    public Optional<Integer> earlier() {
        return start == 0
                ? Optional.empty()
                : Optional.of(all.get(Math.max(0, start - SIZE)).line().item());
    }

    public Optional<Integer> later() {
        return start + SIZE < all.size()
                ? Optional.of(all.get(start + SIZE).line().item())
                : Optional.empty();
    }

    /** Item numbers of the lines that do not agree, on whatever page. */
    public List<Integer> differing() {
        return all.stream().filter(ComparedLine::differs).map(l -> l.line().item()).toList();
    }

    public long value() {
        return all.stream().mapToLong(l -> l.line().statisticalValue().orElse(0L)).sum();
    }

    public long packages() {
        return all.stream().mapToLong(l -> l.line().packages().count()).sum();
    }

    public BigDecimal gross() {
        return all.stream()
                .flatMap(l -> l.line().gross().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal net() {
        return all.stream()
                .flatMap(l -> l.line().net().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long declared() {
        return all.stream()
                .flatMap(l -> l.charges().stream())
                .mapToLong(c -> c.declared().orElse(0L))
                .sum();
    }

    /** Empty when nothing was computed. */
    public Optional<Long> computed() {
        return all.stream()
                .flatMap(l -> l.charges().stream())
                .flatMap(c -> c.computed().stream())
                .reduce(Long::sum);
    }
}
