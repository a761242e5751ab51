package no.klarering.declaration;

import java.time.Instant;
import java.time.LocalDate;

/** When a provisional declaration must be completed by a final one (EN). */
public final class FinalDeclaration {

    /** Counted from the day after the release; more when an officer grants it. */
    public static final int DAYS = 10;

    private FinalDeclaration() {}

    /** The last day, in Norway, on which the final declaration is in time. */
    public static LocalDate lastDay(Instant releasedAt) {
        return EntryFacts.dayOf(releasedAt).plusDays(DAYS);
    }
}
