package no.klarering.messaging;

/** The kinds of CUSRES; BGM 1001 (release has its own, the others echo the direction) and 1225. */
public enum ResponseKind {
    /** Released; carries running number, total and clearance date (932/32). */
    RELEASED("32"),
    /** Refused by input control, with error numbers, or by an officer, with text (27). */
    REJECTED("27"),
    /** Message from Customs: control, new version wanted, credit stop (11). */
    MESSAGE("11"),
    /** Taken to manual handling, nothing wanted (12). */
    MANUAL("12"),
    /** Taken before arrival; release follows with the crossing (44). */
    ACCEPTED("44"),
    /** Withdrawal confirmed (1). */
    WITHDRAWN("1");

    private final String function;

    ResponseKind(String function) {
        this.function = function;
    }

    public String function() {
        return function;
    }
}
