package no.klarering.clearance;

import java.util.List;
import no.klarering.kernel.DeclarationId;

/** Watches that final declarations come in time. */
public interface FinalDesk {

    /** Provisional declarations whose last day has passed, the longest first. */
    List<DeclarationId> overdue();

    /** Tells the broker and keeps it; nothing when the final one came, or more time was granted. */
    void remark(DeclarationId id);
}
