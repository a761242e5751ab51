package no.klarering.kernel;

import java.time.LocalDate;

/**
 * Half-open span of dates {@code [from, until)} in which law, a rate or a code is in force. {@code
 * from} is always before {@code until}.
 */
public record ValidityPeriod(LocalDate from, LocalDate until) {

    /** Stands for "no end" in data sets that print 31.12.9999. */
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    public ValidityPeriod {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "empty validity period: " + from + " until " + until);
        }
    }

    public static ValidityPeriod of(LocalDate from, LocalDate until) {
        return new ValidityPeriod(from, until);
    }

    /** A period whose last day is included, as the authorities print it ("fomdato", "tomdato"). */
    public static ValidityPeriod ofClosed(LocalDate from, LocalDate lastDay) {
        return new ValidityPeriod(from, lastDay.isBefore(FOREVER) ? lastDay.plusDays(1) : FOREVER);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(until);
    }
}
