package no.klarering.border;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What time alone does to a message: a transport that never came and a consignment that hangs on
 * nothing are cancelled, and reminded of before. Pure: facts and an instant in, decision out.
 *
 * @param transport how long after the estimated arrival a transport is waited for
 * @param consignment how long after its last update a consignment may hang on nothing
 * @param transportReminder how long before the cancellation a reminder is due
 * @param consignmentReminder the same for consignments
 */
public record Expiry(
        Duration transport,
        Duration consignment,
        Duration transportReminder,
        Duration consignmentReminder) {

    /** 72 hours and 30 days, as customs announces; reminders a day and three days before. */
    public static final Expiry USUAL =
            new Expiry(
                    Duration.ofHours(72),
                    Duration.ofDays(30),
                    Duration.ofHours(24),
                    Duration.ofDays(3));

    public Expiry {
        if (transportReminder.compareTo(transport) >= 0
                || consignmentReminder.compareTo(consignment) >= 0) {
            throw new IllegalArgumentException("a reminder before there is anything to remind of");
        }
    }

    /**
     * What to do now.
     *
     * @param action nothing, reminding or cancelling
     * @param lookAgain when there may be something to do next; empty when never
     */
    public record Decision(Action action, Optional<Instant> lookAgain) {

        private static final Decision NEVER = new Decision(Action.NONE, Optional.empty());
    }

    /** What time asks for. */
    public enum Action {
        NONE,
        REMIND,
        CANCEL
    }

    /**
     * @param isReminded whether the reminder was sent since the estimate was last changed
     */
    public Decision ofTransport(
            TransportState state, Instant estimatedArrival, boolean isReminded, Instant now) {
        var isExpected = state == TransportState.REGISTERED || state == TransportState.ASSESSED;
        return isExpected
                ? decide(estimatedArrival.plus(transport), transportReminder, isReminded, now)
                : Decision.NEVER;
    }

    /**
     * @param isLinked whether it hangs on any transport that was not cancelled; such a one does not
     *     expire
     */
    public Decision ofConsignment(
            boolean isLinked, Instant lastUpdate, boolean isReminded, Instant now) {
        return isLinked
                ? Decision.NEVER
                : decide(lastUpdate.plus(consignment), consignmentReminder, isReminded, now);
    }

    private static Decision decide(
            Instant end, Duration reminder, boolean isReminded, Instant now) {
        if (!now.isBefore(end)) {
            return new Decision(Action.CANCEL, Optional.empty());
        }
        var remindAt = end.minus(reminder);
        if (isReminded) {
            return new Decision(Action.NONE, Optional.of(end));
        }
        return now.isBefore(remindAt)
                ? new Decision(Action.NONE, Optional.of(remindAt))
                : new Decision(Action.REMIND, Optional.of(end));
    }
}
