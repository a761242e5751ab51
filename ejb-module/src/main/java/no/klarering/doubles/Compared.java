package no.klarering.doubles;

/** A fact of two declarations that is compared. */
public enum Compared {
    PLACE,
    INVOICE,
    CONTAINER,
    /** Commodity codes with net weight and statistical value. */
    GOODS,
    /** Importer or exporter. */
    TRADER,
    /** Invoice total with its currency. */
    TOTAL,
    /** Mode and identity of the means of transport. */
    TRANSPORT;

    /** How far a fact agrees. */
    public enum Agreement {
        SAME,
        /** The same but for what people write differently. */
        ALIKE,
        /** Some of it. */
        PART,
        /** Different, and next to each other: another position of one goods number. */
        BESIDE,
        OTHER
    }
}
