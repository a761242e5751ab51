package no.klarering.messaging;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The numbers of replies: the mailbox cursor, without gaps, and the control reference (UNB 0020),
 * fourteen digits: year, month, day, hour and minute in Norway and four digits. A control reference
 * never comes again: when the clock goes back or a minute has more than ten thousand replies,
 * counting goes on from the last one.
 *
 * @param lastCursor the last cursor given, 0 before the first
 * @param lastReference the last control reference given, as a number
 */
public record ReplyNumbers(long lastCursor, long lastReference) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyMMddHHmm", Locale.ROOT)
                    .withZone(ZoneId.of("Europe/Oslo"));
    private static final long IN_A_MINUTE = 10_000;

    /** The numbers after the next reply, which is made at this instant. */
    public ReplyNumbers next(Instant at) {
        var firstOfMinute = Long.parseLong(MINUTE.format(at)) * IN_A_MINUTE;
        return new ReplyNumbers(lastCursor + 1, Math.max(lastReference + 1, firstOfMinute));
    }

    public String controlReference() {
        return "%014d".formatted(lastReference);
    }

    /** UNH 0062 of the reply's one message. */
    public String messageReference() {
        return "%06d".formatted(lastCursor);
    }
}
