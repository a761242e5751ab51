package no.klarering.simulator.road;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import no.klarering.simulator.plan.Ending;

/** A tally in words. */
public final class Report {

    private static final double WHOLE = 100;
    private static final double NANOS = 1e9;
    private static final int SHOWN = 3;

    private final Tally tally;
    private int shown;

    public Report(Tally tally) {
        this.tally = tally;
    }

    /** One line for now. */
    public String line(Duration time) {
        return String.format(
                Locale.ROOT,
                "%s  sent %,d  arrived %,d  green at once %,d  left %,d  red %,d%s%s",
                clock(time),
                tally.sentSoFar(),
                tally.arrivedSoFar(),
                tally.greenAtOnceSoFar(),
                tally.leftSoFar(),
                tally.arrivedSoFar() - tally.greenAtOnceSoFar(),
                mostFrequent(),
                broken());
    }

    private String mostFrequent() {
        return tally.redBy().entrySet().stream()
                .sorted(Comparator.comparing(each -> -each.getValue().get()))
                .limit(SHOWN)
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(
                        Collectors.collectingAndThen(Collectors.joining(", "), Report::inBrackets));
    }

    private static String inBrackets(String text) {
        return text.isEmpty() ? "" : " (" + text + ")";
    }

    /**
     * The lap that ends now, the books of all until now, and what did not hold since the one
     * before.
     *
     * @param spent in the lap
     */
    public List<String> lap(long played, long lorries, Spent spent) {
        var lap = tally.nextLap();
        var lines = new ArrayList<String>();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%,9d lorries  %6.1f/s  signal ms p50 / p99 %s  results ms p50 / p99 %s%s",
                        played,
                        lorries * NANOS / lap.took().toNanos(),
                        timings(lap.signals()),
                        timings(lap.results()),
                        broken()));
        lines.add("    " + spent.words(lorries));
        lines.add("    " + books());
        var texts = tally.texts();
        texts.subList(shown, texts.size()).forEach(text -> lines.add("    " + text));
        shown = texts.size();
        return lines;
    }

    /** Every lorry whose story has ended is in one of them. */
    private String books() {
        var parts = new LinkedHashMap<String, Long>();
        parts.put("never stopped", ended(Ending.NEVER_STOPPED));
        parts.put("put right", ended(Ending.CURED));
        parts.put("wait", ended(Ending.WAITS));
        parts.put("did not come", ended(Ending.DID_NOT_COME));
        parts.put("not as it must be", tally.brokenSoFar());
        return parts.entrySet().stream()
                .map(part -> part.getKey() + " " + number(part.getValue()))
                .collect(
                        Collectors.joining(
                                ", ",
                                number(parts.values().stream().mapToLong(n -> n).sum())
                                        + " ended: ",
                                ""));
    }

    /** What all lorries together cost. */
    public String whole(long lorries, Duration took, Spent spent) {
        return String.format(
                Locale.ROOT,
                "%,d lorries in %,d s: %.1f/s; %s",
                lorries,
                took.toSeconds(),
                lorries * NANOS / took.toNanos(),
                spent.words(lorries));
    }

    private String broken() {
        return tally.brokenSoFar() == 0 ? "" : "  NOT AS IT MUST " + tally.brokenSoFar();
    }

    /** The day ends at 24:00, also when lorries are still under way. */
    private static String clock(Duration time) {
        var whole = Duration.ofDays(1);
        var evening = time.isNegative() ? time.plus(whole) : time;
        var shown = evening.compareTo(whole) < 0 ? evening : whole;
        return "%02d:%02d".formatted(shown.toHours(), shown.toMinutesPart());
    }

    /** The table at the end of so many lorries. */
    public List<String> table(long lorries) {
        var rows = new ArrayList<String>();
        var arrived = tally.arrivedSoFar();
        row(rows, "lorries arrived", number(arrived));
        row(rows, "never stopped", share(ended(Ending.NEVER_STOPPED), arrived));
        row(rows, "stopped, put right, released", share(ended(Ending.CURED), arrived));
        row(rows, "wait for an officer", share(ended(Ending.WAITS), arrived));
        row(rows, "reported and did not come", number(ended(Ending.DID_NOT_COME)));
        row(rows, "red by reason", "");
        tally.redBy().forEach((reason, count) -> row(rows, "  " + reason, number(count.get())));
        row(rows, "messages sent", number(tally.sentSoFar()));
        row(rows, "HTTP faults", faults(tally.faults()));
        row(rows, "signal, ms p50 / p99", timings(tally.signals()));
        row(rows, "last message to all results, ms p50 / p99", timings(tally.results()));
        row(rows, "not as it must be", number(tally.brokenSoFar()));
        row(rows, "unaccounted for", number(tally.unaccounted(lorries)));
        tally.texts().forEach(text -> rows.add("  " + text));
        return rows;
    }

    private long ended(Ending ending) {
        return tally.ended(List.of(ending));
    }

    private static void row(List<String> rows, String name, String value) {
        rows.add("%-44s %s".formatted(name, value));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String share(long part, long whole) {
        return String.format(
                Locale.ROOT, "%,d  (%.1f %%)", part, whole == 0 ? 0 : part * WHOLE / whole);
    }

    private static String faults(Map<String, AtomicLong> faults) {
        return faults.isEmpty()
                ? "none"
                : faults.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String timings(Timings timings) {
        return String.format(
                Locale.ROOT, "%.1f / %.1f", timings.percentile(50), timings.percentile(99));
    }
}
