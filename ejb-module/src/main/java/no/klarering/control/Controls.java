package no.klarering.control;

import java.time.Instant;
import java.util.List;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;

/** The orders placed. */
public interface Controls {

    void place(ControlOrder order);

    /**
     * Ends every open order of that version with a code such as {@code RELEASED}, {@code REFUSED},
     * {@code REPLACED}, {@code WITHDRAWN}.
     */
    void end(DeclarationId declaration, String ending, String actor, Instant at);

    List<ControlOrder> of(DeclarationKey declaration);
}
