package no.klarering.codes.core;

import no.klarering.kernel.Text;
import no.klarering.kernel.Where;

/** Says a place in plain words: "linje 2, rubrikk 33 (segment 26)". */
public final class Places {

    private Places() {}

    public static Text say(Where where) {
        return new Text(
                part(where, "hodet", "linje ", "summene") + box(where, "rubrikk ") + segment(where),
                part(where, "header", "line ", "summary") + box(where, "box ") + segment(where));
    }

    private static String part(Where where, String header, String line, String summary) {
        return switch (where.errorPoint()) {
            case Where.HEADER -> header;
            case Where.SUMMARY -> summary;
            default -> line + where.errorPoint();
        };
    }

    private static String box(Where where, String word) {
        return where.box().isEmpty() ? "" : ", " + word + where.box();
    }

    private static String segment(Where where) {
        return where.segment() == 0 ? "" : " (segment " + where.segment() + ")";
    }
}
