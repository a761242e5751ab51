package no.klarering.border;

import no.klarering.border.EnteredDeclarations.Result;

/** NCTS and AES, to the border: what a crossing means to transits and exports. */
public interface EnteredTransits {

    /** Ends, passes or opens a transit, or confirms an exit. In the caller's transaction. */
    Result tell(EntryEffect effect);
}
