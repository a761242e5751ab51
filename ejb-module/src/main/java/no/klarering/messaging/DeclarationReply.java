package no.klarering.messaging;

import java.util.Optional;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Nodi;

/** A reply to one message with a declaration, and to its sender. */
public sealed interface DeclarationReply extends OwedReply
        permits CustomsResponse, DifferenceDeclaration {

    /** The message it answers. */
    MessageKey answered();

    /** UNH 0068 of the declaration. */
    String declarationText();

    @Override
    default Nodi recipient() {
        return answered().sender();
    }

    @Override
    default String interchangeId() {
        return answered().interchangeId();
    }

    @Override
    default String inReplyTo() {
        return answered().controlReference();
    }

    @Override
    default Optional<String> declarationId() {
        return Optional.of(declarationText());
    }
}
