package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.klarering.kernel.Money;

/**
 * How numbers and times look: amounts grouped as the language does, events with seconds in
 * Norwegian time, waits as a span. The date is left out for events of today.
 */
@Named("f")
@RequestScoped
public class Formats {

    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DATE_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Language language;
    private Wording wording;
    private Clock clock;

    public Formats() {}

    @Inject
    public Formats(Language language, Wording wording, Clock clock) {
        this.language = language;
        this.wording = wording;
        this.clock = clock;
    }

    public String amount(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** A difference: plus or minus in front, unless it is nothing. */
    public String signed(long number) {
        return number > 0 ? "+" + amount(number) : amount(number);
    }

    /** The size of a file, in kB or MB of 1,024. */
    public String bytes(long size) {
        var kilobytes = Math.max(1, Math.round(size / 1024.0));
        return kilobytes < 1024
                ? amount(kilobytes) + "\u00a0kB"
                : decimal(BigDecimal.valueOf(kilobytes / 1024.0).setScale(1, RoundingMode.HALF_UP))
                        + "\u00a0MB";
    }

    public String kroner(Money money) {
        return amount(money.kroner());
    }

    /** A decimal number as it was given, no digits added or lost. */
    public String decimal(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A rate without needless zeros. */
    public String rate(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return decimal(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    public String share(long part, long whole) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return whole == 0 ? "–" : format.format(100.0 * part / whole) + "\u00a0%";
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Whether a day is over in Norway. */
    public boolean past(LocalDate day) {
        return day.isBefore(today());
    }

    public String moment(Instant at) {
        var local = at.atZone(ZONE);
        return local.toLocalDate().equals(today())
                ? TIME.format(local)
                : DATE_AND_TIME.format(local);
    }

    /** The time of day without seconds, with the date when that is not today. */
    public String soon(Instant at) {
        var shown = moment(at);
        return shown.substring(0, shown.length() - 3);
    }

    /** For {@code datetime} attributes. */
    public String machine(Instant at) {
        return at.toString();
    }

    public String waited(Instant since) {
        return span(Duration.between(since, clock.instant()));
    }

    /** How long it took from one instant to a later one. */
    public String between(Instant from, Instant to) {
        return span(Duration.between(from, to));
    }

    private String span(Duration wait) {
        if (wait.toMinutes() < 1) {
            return wording.say("span.now");
        }
        if (wait.toHours() < 1) {
            return wording.say("span.minutes", List.of(wait.toMinutes()));
        }
        if (wait.toDays() < 1) {
            return wording.say("span.hours", List.of(wait.toHours(), wait.toMinutesPart()));
        }
        return wording.say("span.days", List.of(wait.toDays(), wait.toHoursPart()));
    }
}
