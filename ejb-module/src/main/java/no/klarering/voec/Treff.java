package no.klarering.voec;

import java.util.Collection;

/** The desk's question about a reference of Treff. */
public final class Treff {

    private Treff() {}

    /**
     * @param reports those that were made with the reference
     * @param users the existing users of the channel
     */
    public static TreffAnswer answer(
            String reference, Collection<TreffReport> reports, Collection<TreffUser> users) {
        var shown = reference.strip();
        var matching =
                reports.stream()
                        .filter(report -> report.reference().equalsIgnoreCase(shown))
                        .toList();
        if (matching.isEmpty()) {
            return TreffAnswer.NOT_REPORTED;
        }
        return matching.stream().anyMatch(report -> mayUse(report, users))
                ? TreffAnswer.REPORTED
                : TreffAnswer.NOT_A_USER;
    }

    private static boolean mayUse(TreffReport report, Collection<TreffUser> users) {
        return users.stream()
                .anyMatch(
                        user ->
                                user.number().equals(report.reporter())
                                        && user.period().contains(report.reported()));
    }
}
