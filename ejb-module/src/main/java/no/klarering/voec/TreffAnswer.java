package no.klarering.voec;

/** What the desk is told when a driver shows a reference of Treff. */
public enum TreffAnswer {
    /** Reported by somebody who may; the officer lets the goods pass by hand. */
    REPORTED,
    /** Nobody has reported this: an ordinary declaration with {@code VEC} is the way. */
    NOT_REPORTED,
    /** Reported by somebody who may not use the channel, or no more. */
    NOT_A_USER;

    /** Never: transits are closed the ordinary way. */
    public boolean closesTransit() {
        return false;
    }
}
