package no.klarering.clearance;

/** Looks again at goods that were declared at the same time. */
public interface DoubleWatch {

    /** Finds what transactions that did not see each other declared twice. */
    void lookAgain();
}
