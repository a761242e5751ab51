package no.klarering.voec;

import java.time.LocalDate;
import java.util.Collection;
import no.klarering.kernel.OrganisationNumber;

/** The desk's question about a reference of Treff. */
public final class Treff {

    private Treff() {}

    /**
     * @param reference what the driver shows: a reference, or the number of a shipment
     * @param reports among which it may be
     * @param users the existing users of the channel
     */
    public static TreffAnswer answer(
            String reference, Collection<TreffReport> reports, Collection<TreffUser> users) {
        var shown = reference.strip();
        var matching = reports.stream().filter(report -> report.isMeantBy(shown)).toList();
        if (matching.isEmpty()) {
            return TreffAnswer.NOT_REPORTED;
        }
        return matching.stream().anyMatch(report -> mayUse(report, users))
                ? TreffAnswer.REPORTED
                : TreffAnswer.NOT_A_USER;
    }

    private static boolean mayUse(TreffReport report, Collection<TreffUser> users) {
        return mayReport(report.reporter(), report.reported(), users);
    }

    /** Whether an organisation is one of the existing users on a day. */
    public static boolean mayReport(
            OrganisationNumber reporter, LocalDate day, Collection<TreffUser> users) {
        return users.stream()
                .anyMatch(user -> user.number().equals(reporter) && user.period().contains(day));
    }
}
