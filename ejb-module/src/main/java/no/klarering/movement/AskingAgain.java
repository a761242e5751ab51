package no.klarering.movement;

import java.util.List;

/** Asks again for what could not be verified, until it can. */
public interface AskingAgain {

    /** Those whose time has come, the longest waiting first. */
    List<Mrn> due();

    /** Asks once more; true when the house consignment is complete now. */
    boolean ask(Mrn house);
}
