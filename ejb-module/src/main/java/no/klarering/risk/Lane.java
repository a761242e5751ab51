package no.klarering.risk;

/** Where a declaration goes, from lenient to strict; the strictest hit wins. */
public enum Lane {
    /** Released automatically ("frigjort"). */
    GREEN,
    /** Sent back by a statistics mask: the declarant corrects or confirms (GIS 1). */
    NEW_VERSION,
    /** An officer handles it, nothing is asked of the declarant ("manuell behandling", GIS 2). */
    MANUAL,
    /** Documents are asked for ("dokumentkontroll", GIS 5). */
    DOCUMENT_CONTROL,
    /** The goods are examined ("varekontroll", GIS 3). */
    GOODS_CONTROL;

    public Lane strictest(Lane other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
