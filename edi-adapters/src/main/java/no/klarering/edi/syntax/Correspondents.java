package no.klarering.edi.syntax;

/** What the reader must know of those who write to us and to whom they write. */
public interface Correspondents {

    /** Whether this NODI belongs to a declarant that we know. */
    boolean knows(String nodi);

    /** Whether this NODI is ours. */
    boolean isCustoms(String nodi);

    /** Whether interchanges that are marked as tests (UNB 0035) are taken. */
    boolean acceptsTests();
}
