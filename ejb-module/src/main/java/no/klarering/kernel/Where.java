package no.klarering.kernel;

/**
 * The place of a problem in a declaration.
 *
 * @param errorPoint CUSRES {@code ERP}: 0 the header, n the item line n (CST 1496), 9999 the
 *     summary
 * @param field a stable name of the field, empty when the whole line or header is meant
 * @param box the box of the single administrative document, such as {@code "33"}, empty when none
 * @param segment position of the segment in the message (UNH = 1), 0 when not known or missing from
 *     the message
 */
public record Where(int errorPoint, String field, String box, int segment) {

    public static final int HEADER = 0;
    public static final int SUMMARY = 9999;

    public Where {
        if (errorPoint < 0 || errorPoint > SUMMARY || segment < 0 || field == null || box == null) {
            throw new IllegalArgumentException(
                    "not a place: " + errorPoint + " " + field + " " + box + " " + segment);
        }
    }

    public static Where header(String field, String box) {
        return new Where(HEADER, field, box, 0);
    }

    public static Where line(int item, String field, String box) {
        return new Where(item, field, box, 0);
    }

    public static Where summary(String field, String box) {
        return new Where(SUMMARY, field, box, 0);
    }

    public Where atSegment(int position) {
        return new Where(errorPoint, field, box, position);
    }
}
