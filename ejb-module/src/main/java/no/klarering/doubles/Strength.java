package no.klarering.doubles;

/** How sure it is that goods were declared twice, from weak to strong. */
public enum Strength {
    LIKELY,
    CERTAIN;

    public boolean atLeast(Strength other) {
        return compareTo(other) >= 0;
    }
}
