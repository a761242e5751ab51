package no.klarering.edi.cusdec;

import no.klarering.edi.syntax.Envelope;
import no.klarering.kernel.Nodi;

/**
 * Only a sender with a NODI can give an order; any other interchange is refused by its envelope.
 */
final class KnownSender {
    private KnownSender() {}

    static boolean is(Envelope envelope) {
        return Nodi.parse(envelope.sender()).isPresent();
    }
}
