package no.klarering.movement;

/** The kinds of message, by the names that relations use for them. */
public enum MovementKind {
    /** One physical means that crosses the border, with its driver ("transport"). */
    TRANSPORT,
    /** House consignments under one master waybill ("hovedforsendelse"). */
    MASTER_CONSIGNMENT,
    /** Goods on one waybill from one sender to one receiver ("underforsendelse"). */
    HOUSE_CONSIGNMENT,
    /** A link supplied afterwards ("kobling"). */
    RELATION
}
