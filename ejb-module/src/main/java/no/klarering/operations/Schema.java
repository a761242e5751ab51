package no.klarering.operations;

/** The tables of the application, brought to this version's state. */
public interface Schema {

    /**
     * Applies what is missing; does nothing when all is there. Throws when the database is away or
     * refuses.
     */
    void bringUpToDate();
}
