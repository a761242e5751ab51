package no.klarering.settlement;

import java.util.List;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Money;

/** The claims registered. */
public interface Claims {

    void register(Claim claim);

    /** The claims on a declaration, and those that change them, in the order of registering. */
    List<Claim> about(DeclarationId declaration);

    /**
     * Draws on a credit account for a declaration within the limit, atomically; false, and nothing
     * drawn, when the limit would be exceeded. A negative amount gives back, whatever the limit.
     */
    boolean draw(String creditAccount, DeclarationId declaration, Money amount, Money limit);

    /** Gives back what was drawn for a declaration that was withdrawn or refused. */
    void giveBack(DeclarationId declaration);

    Money drawn(String creditAccount);
}
