package no.klarering.edi.profile;

/** Whether a part of a message has to be there (the column "St" of a segment table). */
public enum Presence {
    /** M: its absence is a syntax fault. */
    MANDATORY,
    /** C: may be left out. */
    CONDITIONAL,
    /**
     * D: depends on category or direction, which is judged by the rules of the declaration, never
     * by the syntax.
     */
    DEPENDENT,
    /** The place exists in the standard but the profile does not use it. */
    UNUSED;

    static Presence of(String letter) {
        switch (letter) {
            case "M":
                return MANDATORY;
            case "C":
                return CONDITIONAL;
            case "D":
                return DEPENDENT;
            case "-":
                return UNUSED;
            default:
                throw new ProfileFault("a presence is M, C, D or -, not " + letter);
        }
    }

    public boolean required() {
        return this == MANDATORY;
    }
}
