package no.klarering.movement;

import java.util.Set;

/** How far the crossing has come for a message: from some moment on it may not change any more. */
public interface CrossingLocks {

    /**
     * @param message whose change is asked for
     * @param transports that it bears on
     */
    Submission.Lock lock(KeptMovement message, Set<Mrn> transports);

    /** Whether a house has entered: then nothing about it is asked any more. */
    boolean hasEntered(Mrn house);
}
