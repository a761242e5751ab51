package no.klarering.tariff;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Yearly window in which a seasonal commodity code may be used, both days included; it may run over
 * New Year.
 */
public record Season(MonthDay from, MonthDay lastDay) {

    public boolean contains(LocalDate date) {
        var day = MonthDay.from(date);
        var afterStart = !day.isBefore(from);
        var beforeEnd = !day.isAfter(lastDay);
        return from.isAfter(lastDay) ? afterStart || beforeEnd : afterStart && beforeEnd;
    }
}
