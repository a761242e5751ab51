package no.klarering.control;

/** What is to be controlled; mirrors the CUSRES GIS codes 2, 5 and 3. */
public enum ControlKind {
    MANUAL,
    DOCUMENTS,
    GOODS
}
