package no.klarering.messaging;

import java.util.Optional;
import no.klarering.kernel.Nodi;

/** A reply that we owe a broker; kept with the decision in one transaction, sent by the relay. */
public sealed interface OwedReply permits DeclarationReply, SyntaxReply {

    Nodi recipient();

    /** The interchange it answers, our id. */
    String interchangeId();

    /** The interchange it answers, the sender's reference (UNB 0020). */
    String inReplyTo();

    /** UNH 0068 of the declaration it is about. */
    Optional<String> declarationId();

    /** {@code CONTRL}, {@code CUSRES} or {@code CUSDEC}. */
    String type();

    /** UNB 0035 = 1 in the reply. */
    boolean test();
}
