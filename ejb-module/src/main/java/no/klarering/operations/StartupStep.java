package no.klarering.operations;

/**
 * Something that must be done once the tables are there and before any message is taken: loading
 * law and registers, say. Every CDI bean of this type is run at start, in order; one that throws is
 * tried again with all the others a little later, so a step must be harmless when repeated.
 */
public interface StartupStep {

    /** Lower goes first. Reference data 100 to 199, things that need it 200 and up. */
    int order();

    /** Does it. Called outside any transaction. */
    void run();
}
