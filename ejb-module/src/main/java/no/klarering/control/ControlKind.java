package no.klarering.control;

/** What is to be controlled; mirrors the CUSRES GIS codes 2, 5, 3, 6 and 7. */
public enum ControlKind {
    MANUAL,
    DOCUMENTS,
    GOODS,
    SAMPLE,
    DETENTION
}
