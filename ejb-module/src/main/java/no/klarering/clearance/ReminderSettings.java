package no.klarering.clearance;

/**
 * When declarants are reminded.
 *
 * @param daysBefore so many days before the day on which an answer is due
 * @param everyDays and again every so many days; where no day was set, so many days after it was
 *     asked for. 0: never
 */
public record ReminderSettings(int daysBefore, int everyDays) {

    public ReminderSettings {
        if (daysBefore < 0 || daysBefore > 365 || everyDays < 0 || everyDays > 365) {
            throw new IllegalArgumentException(
                    "KLARERING_REMINDERS_DAYS_BEFORE and KLARERING_REMINDERS_EVERY_DAYS must be 0"
                            + " to 365, not "
                            + daysBefore
                            + " and "
                            + everyDays);
        }
    }

    public boolean never() {
        return everyDays == 0;
    }
}
