package no.klarering.house.seeded.bad.core;

/** A name that says nothing. */
public final class StringUtils {

    private StringUtils() {}
}
