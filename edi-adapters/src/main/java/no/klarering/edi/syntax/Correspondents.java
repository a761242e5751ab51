package no.klarering.edi.syntax;

import java.time.Instant;

/** What the reader must know of those who write to us and to whom they write. */
public interface Correspondents {

    /** Whether this NODI belongs to a declarant that we know. */
    boolean knows(String nodi);

    /** Whether this NODI is ours. */
    boolean isCustoms(String nodi);

    /** Whether interchanges that are marked as tests (UNB 0035) are taken. */
    boolean acceptsTests();

    /** What was agreed upon with a known sender, as it stood at a moment. */
    default Terms terms(String nodi, Instant at) {
        return Terms.USUAL;
    }
}
