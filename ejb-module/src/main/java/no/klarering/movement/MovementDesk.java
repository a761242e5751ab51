package no.klarering.movement;

import java.util.List;

/** Validates messages that were taken, and keeps what they come to. */
public interface MovementDesk {

    /**
     * Decides all of them in one transaction, in their order. One that has its result already is
     * passed over.
     */
    void decide(List<MovementOrder> orders);
}
