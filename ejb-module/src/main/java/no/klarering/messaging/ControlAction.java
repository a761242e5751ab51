package no.klarering.messaging;

/** What a CUSRES asks for (GIS). */
public enum ControlAction {
    NEW_VERSION("1"),
    MANUAL("2"),
    GOODS("3"),
    DOCUMENTS("5"),
    /** A sample is taken, or another authority is asked. */
    SAMPLE("6"),
    DETAINED("7");

    private final String code;

    ControlAction(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
