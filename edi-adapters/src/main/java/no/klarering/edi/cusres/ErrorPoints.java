package no.klarering.edi.cusres;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.klarering.edi.syntax.SegmentWriter;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Where;

/**
 * ERP and ERC: the error numbers by error point - header 0, item lines by their number, summary
 * 9999. A number stands once at each point. After 99 errors the list is closed by number 277 at the
 * summary.
 */
final class ErrorPoints {
    private static final int MOST = 99;
    private static final String LIST_CLOSED = "277";

    private ErrorPoints() {}

    static List<String> segments(List<Problem> problems) {
        var segments = new ArrayList<String>();
        byPoint(problems)
                .forEach(
                        (point, numbers) -> {
                            segments.add(
                                    SegmentWriter.segment("ERP")
                                            .element(Integer.toString(point))
                                            .text());
                            numbers.forEach(number -> segments.add(error(number)));
                        });
        return segments;
    }

    private static Map<Integer, Set<String>> byPoint(List<Problem> problems) {
        var all = new TreeMap<Integer, Set<String>>();
        problems.forEach(problem -> add(all, problem.where().errorPoint(), problem.code()));
        var kept = new TreeMap<Integer, Set<String>>();
        int left = MOST;
        for (var point : all.entrySet()) {
            for (var number : point.getValue()) {
                if (left-- > 0) {
                    add(kept, point.getKey(), number);
                }
            }
        }
        if (left < 0) {
            add(kept, Where.SUMMARY, LIST_CLOSED);
        }
        return kept;
    }

    private static void add(Map<Integer, Set<String>> points, int point, String number) {
        points.computeIfAbsent(point, any -> new LinkedHashSet<>()).add(number);
    }

    private static String error(String number) {
        return SegmentWriter.segment("ERC").element(number, "111", "NO1").text();
    }
}
