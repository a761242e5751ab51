package no.klarering.conformance;

import java.util.Comparator;
import java.util.List;

/** Two interchanges beside each other, segment by segment. */
final class SegmentDiff {

    private SegmentDiff() {}

    /**
     * Lines that begin with a blank are in both, with - in what was wanted, with + in what came.
     */
    static String between(String wanted, String got) {
        var left = segments(wanted);
        var right = segments(got);
        var common = common(left, right);
        var text = new StringBuilder();
        var i = 0;
        var j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && fits(left.get(i), right.get(j))) {
                line(text, ' ', right.get(j++));
                i++;
            } else if (j == right.size()
                    || i < left.size() && common[i + 1][j] >= common[i][j + 1]) {
                line(text, '-', left.get(i++));
            } else {
                line(text, '+', right.get(j++));
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, char mark, String segment) {
        text.append("  ").append(mark).append(' ').append(segment).append('\n');
    }

    /** The one that has most in common with what was wanted. */
    static String nearest(String wanted, List<String> candidates) {
        var segments = segments(wanted);
        return candidates.stream()
                .max(Comparator.comparingInt(each -> common(segments, segments(each))[0][0]))
                .orElseThrow();
    }

    private static List<String> segments(String interchange) {
        return ReplyPattern.forReading(interchange).lines().toList();
    }

    private static boolean fits(String wanted, String got) {
        return ReplyPattern.of(wanted).fits(got);
    }

    /** How long the longest common row is, from each pair of places on. */
    private static int[][] common(List<String> left, List<String> right) {
        var lengths = new int[left.size() + 1][right.size() + 1];
        for (var i = left.size() - 1; i >= 0; i--) {
            for (var j = right.size() - 1; j >= 0; j--) {
                lengths[i][j] =
                        fits(left.get(i), right.get(j))
                                ? lengths[i + 1][j + 1] + 1
                                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }
}
