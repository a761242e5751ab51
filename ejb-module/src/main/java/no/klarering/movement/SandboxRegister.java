package no.klarering.movement;

import java.time.Instant;

/** What the sandbox remembers for the systems that it stands in for. */
public interface SandboxRegister {

    /** An export from the Union has left it. */
    String EXITED = "EXITED";

    /** A transit has ended at the border. */
    String TRANSIT_ENDED = "TRANSIT_ENDED";

    /** A transit has passed the border. */
    String TRANSIT_PASSED = "TRANSIT_PASSED";

    /** A transit was opened at the border. */
    String TRANSIT_OPENED = "TRANSIT_OPENED";

    boolean has(String kind, String reference);

    /** Remembers it; once is enough. */
    void keep(String kind, String reference, Instant at);
}
