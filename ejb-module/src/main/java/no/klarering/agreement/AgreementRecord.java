package no.klarering.agreement;

import java.time.Instant;
import java.util.List;
import no.klarering.kernel.Nodi;

/** The versions kept; none is ever changed but for its end. */
public interface AgreementRecord {

    /** All versions of all senders, by sender and number. */
    List<AgreementVersion> all();

    /** Changes whenever anything was kept or ended. */
    String stamp();

    /** The highest number a sender has; 0 when it has none. */
    int lastNumber(Nodi sender);

    /** Fails when the sender has a version of that number already. */
    void keep(AgreementVersion version);

    /** False, and nothing changed, when there is no such version or it was ended before. */
    boolean end(Nodi sender, int number, String by, Instant at);
}
