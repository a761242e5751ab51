package no.klarering.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import no.klarering.kernel.ValidityPeriod;

/**
 * An agreement as it was made at one time. Of those that hold at a moment the one with the highest
 * number counts, so that ending a version brings back the one before it.
 *
 * @param number from 1; 0 for what the register had before anything was agreed upon here
 * @param period days in Norway on which it holds
 * @param madeBy {@code officer:} and the user name, or {@code register}
 * @param endedAt from when on it no longer holds, whatever its period says
 */
public record AgreementVersion(
        int number,
        Agreement agreement,
        ValidityPeriod period,
        String madeBy,
        Instant madeAt,
        Optional<String> endedBy,
        Optional<Instant> endedAt) {

    /** The zone of its days. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private static final String REGISTER = "register";

    /** What the register says, for as long as nothing else was agreed upon. */
    public static AgreementVersion ofRegister(Agreement agreement) {
        return new AgreementVersion(
                0,
                agreement,
                ValidityPeriod.of(LocalDate.EPOCH, ValidityPeriod.FOREVER),
                REGISTER,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }

    public boolean isOfRegister() {
        return number == 0;
    }

    /** Whether it held at a moment, however many came after. */
    public boolean holds(Instant at) {
        return !at.isBefore(madeAt)
                && period.contains(LocalDate.ofInstant(at, ZONE))
                && endedAt.filter(end -> !at.isBefore(end)).isEmpty();
    }

    /** Whether it may hold now or later. */
    public boolean isOpen(Instant now) {
        return endedAt.isEmpty() && LocalDate.ofInstant(now, ZONE).isBefore(period.until());
    }
}
