package no.klarering.clearance.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import no.klarering.clearance.ReminderSettings;
import no.klarering.declaration.EntryFacts;

/** When to remind: in the morning, when offices open, never on the day of the asking itself. */
public final class ReminderTimes {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private ReminderTimes() {}

    /**
     * @param asked when it was asked for
     * @param answerBy the day on which the answer is due, when one was set
     */
    public static Instant first(
            Instant asked, Optional<LocalDate> answerBy, ReminderSettings settings) {
        var day = EntryFacts.dayOf(asked);
        var wanted =
                answerBy.map(due -> due.minusDays(settings.daysBefore()))
                        .orElse(day.plusDays(settings.everyDays()));
        return morningOf(wanted.isAfter(day) ? wanted : day.plusDays(1));
    }

    public static Instant next(Instant now, ReminderSettings settings) {
        return morningOf(EntryFacts.dayOf(now).plusDays(settings.everyDays()));
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(EntryFacts.ZONE).toInstant();
    }
}
