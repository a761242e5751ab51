package no.klarering.movement;

/** Codes of {@code typeOfReference} that rules know by name: national ones and those of CL228. */
public final class ReferenceType {

    /** A declaration in TVINN. */
    public static final String DECLARATION = "CUDE";

    /** A transit by its MRN ("transittering"). */
    public static final String TRANSIT = "N820";

    /** A transit that customs opens at the border, by the declarant's own reference (LRN). */
    public static final String TRANSIT_TO_OPEN = "RETR";

    /** Goods number ("godsnummer"), until the direct-drive transition ends. */
    public static final String GOODS_NUMBER = "GONU";

    private ReferenceType() {}
}
