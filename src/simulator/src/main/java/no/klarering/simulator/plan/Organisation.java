package no.klarering.simulator.plan;

/** Organisations of the sandbox, and what they do here. */
public enum Organisation {
    /** Broker; declares. */
    KLARVIK("313000109", "Klarvik Spedisjon Test AS", "NO045601"),
    /** Broker and forwarder. */
    GRENSEPORTEN("312688409", "Grenseporten Toll Test AS", "NO045701"),
    /** Forwarder. */
    GRENSEKLAR("311990608", "Grenseklar Spedisjon AS", "NO045801"),
    /** Reports transports, its own and those of others. */
    NORDLINJE("310417289", "Nordlinje Transport AS", "");

    private final String number;
    private final String title;
    private final String nodi;

    Organisation(String number, String title, String nodi) {
        this.number = number;
        this.title = title;
        this.nodi = nodi;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** Its address in EDIFACT; empty when it has none. */
    public String nodi() {
        return nodi;
    }
}
