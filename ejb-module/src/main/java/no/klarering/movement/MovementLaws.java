package no.klarering.movement;

/**
 * Gives the law of the border in force; it may change while the application runs, so ask once for
 * each decision.
 */
public interface MovementLaws {

    MovementLaw current();
}
