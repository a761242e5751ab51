package no.klarering.edi.broker;

import java.util.List;

/** Names of the queues, and what the broker promises about them. */
public final class Queues {

    /** Interchanges that senders put here themselves, bytes: the JMS channel. */
    public static final String EDI_IN = "edi.in";

    /**
     * Interchanges that a channel of ours took, with what it knows of them. What stands here is
     * believed, so nobody else may send to it.
     */
    public static final String EDI_RECEIVED = "edi.received";

    /** Declarations read out of them, JSON; grouped by declaration. */
    public static final String CLEARANCE_IN = "clearance.in";

    /** Messages of Digitoll that were taken, JSON; grouped by the message's own key. */
    public static final String MOVEMENT_IN = "movement.in";

    /** What was given up after three tries. */
    public static final String DEAD_LETTER = "dead.letter";

    /** Replies to a broker who sent by JMS: this, and the NODI number. Made when first used. */
    public static final String EDI_OUT_PREFIX = "edi.out.";

    static final List<String> WELL_KNOWN =
            List.of(EDI_IN, EDI_RECEIVED, CLEARANCE_IN, MOVEMENT_IN, DEAD_LETTER);

    /**
     * The consumers give up by themselves after three tries and say why. A count of the broker's
     * own would run up while the database is away and throw good messages out.
     */
    static final int BROKER_NEVER_GIVES_UP = -1;

    private Queues() {}
}
