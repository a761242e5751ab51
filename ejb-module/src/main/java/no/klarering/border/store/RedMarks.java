package no.klarering.border.store;

/**
 * How the record tells that a transport left without being let go: a light that was given, to a
 * camera or to an officer, says so first. It is back when it was seen or registered as coming
 * afterwards. Parts of questions, about an observation {@code o}, an event {@code e} or a transport
 * {@code t}.
 */
final class RedMarks {

    static final String OBSERVED = says("o") + notBackSince("o", "o.receivedAt");
    static final String TOLD = says("e") + notBackSince("e", "e.happenedAt");

    /** A transport has left so. */
    static final String HAS_LEFT = left("", "");

    /** The same, and no officer has settled it since. */
    static final String IS_TO_FOLLOW_UP =
            left(notSettledSince("o.receivedAt"), notSettledSince("e.happenedAt"));

    private RedMarks() {}

    private static String says(String row) {
        var mark = "%s.hindrances like '%s%%'";
        return "%s.signal = 'RED' and (%s or %s or %s)"
                .formatted(
                        row,
                        mark.formatted(row, "LEFT_ON_RED"),
                        mark.formatted(row, "STOPPED_AFTER_GREEN"),
                        mark.formatted(row, "OUT_BEFORE_IN"));
    }

    private static String notBackSince(String row, String at) {
        return (" and not exists (select b.observationId from ObservationRow b"
                        + " where b.transport = %1$s.transport and b.camera = 'IN'"
                        + " and b.receivedAt > %2$s)"
                        + " and not exists (select a.id from EventRow a"
                        + " where a.transport = %1$s.transport and a.what = 'ARRIVED'"
                        + " and a.happenedAt > %2$s)")
                .formatted(row, at);
    }

    private static String notSettledSince(String at) {
        return " and not exists (select s.id from EventRow s where s.transport = t.mrn"
                + " and s.what = 'SETTLED' and s.happenedAt >= "
                + at
                + ")";
    }

    private static String left(String ofObservation, String ofEvent) {
        return "(exists (select o.observationId from ObservationRow o where o.transport = t.mrn and "
                + OBSERVED
                + ofObservation
                + ") or exists (select e.id from EventRow e where e.transport = t.mrn and "
                + TOLD
                + ofEvent
                + "))";
    }
}
