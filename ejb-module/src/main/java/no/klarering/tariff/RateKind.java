package no.klarering.tariff;

/** How a rate is stated. */
public enum RateKind {
    /** Per cent of the customs value ("P"). */
    PERCENT,
    /** Kroner per kilogram net ("K"). */
    PER_KILOGRAM,
    /** Kroner per piece or other supplementary unit ("S"). */
    PER_UNIT
}
