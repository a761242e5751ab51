package no.klarering.clearance;

/** Reserves running numbers, many at once, in a transaction of its own. */
public interface NumberBlocks {

    /** Reserves so many numbers of a unit and year; gives the first of them. */
    long reserve(String unit, int year, int size);
}
