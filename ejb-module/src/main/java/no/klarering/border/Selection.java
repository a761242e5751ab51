package no.klarering.border;

/** What customs has decided of a house consignment beside what it lacks. */
public enum Selection {
    /** Not selected, or let pass after a control. */
    NONE,
    /** The goods are to be looked at here. */
    PHYSICAL_CONTROL,
    /** The goods are to be looked at where they are unloaded. */
    CONTROL_AFTER_ENTRY,
    /** The papers are to be looked at here. */
    DOCUMENT_CONTROL,
    /** Seized. */
    DENIED
}
