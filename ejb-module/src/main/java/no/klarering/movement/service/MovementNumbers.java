package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import no.klarering.movement.Mrn;

/**
 * Gives movement reference numbers. Nobody can guess the next one or tell how many there are; among
 * 4.7 million million million a year two that are equal are not to be expected, and the table would
 * refuse the second, which then is tried again with another.
 */
@ApplicationScoped
public class MovementNumbers {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final long NUMBERS = (long) Math.pow(36, 12);

    private final SecureRandom random = new SecureRandom();

    Mrn next(Instant at) {
        return Mrn.issued(at.atZone(NORWAY).getYear(), random.nextLong(NUMBERS));
    }
}
