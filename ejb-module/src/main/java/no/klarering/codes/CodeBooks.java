package no.klarering.codes;

/**
 * Gives the code book in force; it may change while the application runs, so ask once for each
 * decision.
 */
public interface CodeBooks {

    CodeBook current();
}
